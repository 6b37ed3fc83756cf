package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.forecast.crowd.Lateness;
import org.racegantry.forecast.crowd.Overdue;
import org.racegantry.forecast.crowd.SilentPoint;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Step;
import org.racegantry.publish.queue.Finding.Urgency;

/** What is said about overdue runners. */
final class OverdueWords {
  private static final int NAMED = 12;
  private static final String ALL = "All of them, the least probable first: /control/overdue.";

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
            ? ": look at the finish video about " + scene.words.clock(one.late().due_ms()) + "."
            : ": ask the marshals and medics on that stretch.";
    return new Finding(
        Words.id(finish ? "missing" : "overdue", bib, point),
        finish ? Kind.MISSING : Kind.OVERDUE,
        Urgency.SOON,
        scene.words.who(one.entrant())
            + " was last seen at "
            + scene.point(one.from())
            + " at "
            + scene.words.clock(one.seen_ms())
            + " and is "
            + Words.span(one.late().over_ms())
            + " overdue at "
            + point
            + next,
        List.of(
            "Due about "
                + scene.words.clock(one.late().due_ms())
                + " by the forecast; of such runners "
                + odds(one.late())
                + " would come later still.",
            "Either a missed read, or the runner has stopped."),
        steps(one));
  }

  /** {@code 1 of 40}; {@code less than 1 of 10 000}. */
  static String odds(Lateness late) {
    int of = 100_000 / late.later();
    return of >= 10_000 ? "less than 1 of 10\u2009000" : "about 1 of " + of;
  }

  private List<Step> steps(Overdue one) {
    String bib = scene.words.bib(one.entrant());
    String point = scene.point(one.to());
    String time = scene.words.typed(one.late().due_ms());
    return List.of(
        new Step(
            's',
            "state the time of " + bib + " at " + point,
            "set",
            Words.fields("bib", bib, "point", point, "time", time, "source", "video")),
        new Step('d', bib + " did not finish", "dnf", Words.fields("bib", bib)));
  }

  /** Many of them, the least probable first. */
  Finding many(List<Overdue> red) {
    boolean finish = red.getFirst().to() == scene.points - 1;
    return new Finding(
        finish ? "missing:overdue" : "overdue:red",
        finish ? Kind.MISSING : Kind.OVERDUE,
        Urgency.SOON,
        Words.runners(red.size())
            + " are later than 97 of 100 would be"
            + (finish ? " at the finish" : " at the next point")
            + ": ask the sweep, medics and bag store, the least probable first.",
        named(red),
        steps(red.getFirst()));
  }

  /** A mat that sees nobody, told once. */
  Finding silent(SilentPoint silent) {
    String point = scene.point(silent.point());
    return new Finding(
        Words.id("overdue", point),
        Kind.OVERDUE,
        Urgency.NOW,
        Words.runners(silent.runners().size())
            + " are overdue at "
            + point
            + "; in a quarter of an hour "
            + silent.due()
            + " were due and missing and "
            + silent.came()
            + " came: look at the line before you look for runners.",
        List.of(
            silent.last_ms() == SilentPoint.NEVER
                ? "Nobody was seen there yet."
                : "Last seen there: somebody at " + scene.words.clock(silent.last_ms()) + ".",
            "Rule on nobody because of a split missing here."),
        List.of());
  }

  private List<String> named(List<Overdue> red) {
    List<String> lines = new ArrayList<>();
    for (Overdue one : red.subList(0, Math.min(NAMED, red.size()))) {
      lines.add(
          scene.words.who(one.entrant())
              + ", "
              + Words.span(one.late().over_ms())
              + " overdue at "
              + scene.point(one.to())
              + ", last seen at "
              + scene.point(one.from())
              + ".");
    }
    lines.add(ALL);
    return lines;
  }
}
