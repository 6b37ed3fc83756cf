package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Step;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.publish.queue.OverdueRunners.Overdue;

/** What is said about overdue runners. */
final class OverdueWords {
  private static final long RECENT_MS = 900_000;
  private static final int NAMED = 12;

  private final Scene scene;

  OverdueWords(Scene scene) {
    this.scene = scene;
  }

  /** One runner, with the two ways it can end. */
  Finding single(Overdue one) {
    boolean finish = one.to() == scene.points - 1;
    String point = scene.point(one.to());
    String bib = scene.words.bib(one.entrant());
    String next =
        finish
            ? ": look at the finish video about " + scene.words.clock(one.due_ms()) + "."
            : ": ask the marshals and medics on that stretch.";
    return new Finding(
        Words.id(finish ? "missing" : "overdue", bib, point),
        finish ? Kind.MISSING : Kind.OVERDUE,
        finish ? Urgency.SOON : Urgency.BEFORE_OFFICIAL,
        scene.words.who(one.entrant())
            + " was last seen at "
            + scene.point(one.from())
            + " at "
            + scene.words.clock(scene.seen.time_ms(one.entrant(), one.from()))
            + " and is "
            + late(one)
            + " overdue at "
            + point
            + next,
        List.of(
            "Due about " + scene.words.clock(one.due_ms()) + " by the pace of the last leg.",
            "Either a missed read, or the runner has stopped."),
        steps(one));
  }

  private String late(Overdue one) {
    return Words.span(scene.now_ms - one.due_ms());
  }

  private List<Step> steps(Overdue one) {
    String bib = scene.words.bib(one.entrant());
    String point = scene.point(one.to());
    String time = scene.words.typed(one.due_ms());
    return List.of(
        new Step(
            's',
            "state the time of " + bib + " at " + point,
            "set",
            Words.fields("bib", bib, "point", point, "time", time, "source", "video")),
        new Step('d', bib + " did not finish", "dnf", Words.fields("bib", bib)));
  }

  /** Many of one race on one stretch, the longest first. */
  Finding many(List<Overdue> late) {
    Overdue first = late.getFirst();
    int point = first.to();
    long since_ms = scene.now_ms - RECENT_MS;
    long recent = late.stream().filter(one -> one.due_ms() >= since_ms).count();
    int came = came(first, since_ms);
    boolean line = recent > 4 && recent > came;
    boolean finish = point == scene.points - 1;
    String race = scene.setup.races().get(scene.seen.race(first.entrant())).id();
    return new Finding(
        Words.id("overdue", race, scene.point(point)),
        finish ? Kind.MISSING : Kind.OVERDUE,
        line ? Urgency.NOW : Urgency.BEFORE_OFFICIAL,
        Words.runners(late.size())
            + " of "
            + Words.plain(race)
            + " are overdue at "
            + scene.point(point)
            + ", the longest by "
            + late(first)
            + (line
                ? "; in the last 15 minutes "
                    + recent
                    + " were due and "
                    + came
                    + " came: look at the line before you look for runners."
                : ": ask the sweep, medics and bag store, the longest first."),
        named(late),
        line ? List.of() : steps(first));
  }

  private int came(Overdue first, long since_ms) {
    int came = 0;
    for (int i = 0; i < scene.entrants; i++) {
      boolean same = scene.seen.race(i) == scene.seen.race(first.entrant());
      boolean here = same && scene.seen.seen(i, first.to());
      came += here && scene.seen.time_ms(i, first.to()) >= since_ms ? 1 : 0;
    }
    return came;
  }

  private List<String> named(List<Overdue> late) {
    List<String> lines = new ArrayList<>();
    for (Overdue one : late.subList(0, Math.min(NAMED, late.size()))) {
      lines.add(
          scene.words.who(one.entrant())
              + ", "
              + late(one)
              + " overdue, last seen at "
              + scene.point(one.from())
              + ".");
    }
    if (late.size() > NAMED) {
      lines.add("And " + (late.size() - NAMED) + " more.");
    }
    return lines;
  }
}
