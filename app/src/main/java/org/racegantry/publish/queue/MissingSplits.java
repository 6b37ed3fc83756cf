package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Step;
import org.racegantry.publish.queue.Finding.Urgency;

/**
 * Splits that were missed although the runner was read further on. In a large field single misses
 * are one finding with a count; those a blind line explains belong to that line's finding.
 */
final class MissingSplits implements Rule {
  private static final int SINGLE = 8;
  private static final int SMALL_FIELD = 500;

  private record Miss(int entrant, int point, long about_ms) {}

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    List<Miss> first = new ArrayList<>();
    int[] missed = new int[scene.points];
    int[] passed = new int[scene.points];
    int total = 0;
    for (int i = 0; i < scene.entrants; i++) {
      int last = scene.seen.lastSeen(i);
      for (int p = 0; p < last; p++) {
        passed[p]++;
        if (!scene.seen.seen(i, p) && !scene.lines(p).isEmpty() && !explained(scene, i, p)) {
          missed[p]++;
          total++;
          if (first.size() <= SINGLE) {
            first.add(new Miss(i, p, scene.about_ms(i, p)));
          }
        }
      }
    }
    // In a mass field nobody looks at single misses one by one.
    if (total > SINGLE || total > 0 && scene.entrants > SMALL_FIELD) {
      found.accept(many(scene, total, missed, passed));
    } else {
      first.forEach(miss -> found.accept(single(scene, miss)));
    }
  }

  private static boolean explained(Scene scene, int entrant, int point) {
    return scene.counts.downAt(point, scene.about_ms(entrant, point));
  }

  private static Finding single(Scene scene, Miss miss) {
    String point = scene.point(miss.point);
    String bib = scene.words.bib(miss.entrant);
    boolean start = miss.point == 0;
    String about = start ? "" : " about " + scene.words.clock(miss.about_ms);
    Step step =
        new Step(
            's',
            "state the time at " + point,
            "set",
            Words.fields(
                "bib",
                bib,
                "point",
                point,
                "time",
                scene.words.typed(miss.about_ms),
                "source",
                "video"));
    return new Finding(
        Words.id("missing", bib, point),
        Kind.MISSING,
        Urgency.BEFORE_OFFICIAL,
        scene.words.who(miss.entrant)
            + " was not read at "
            + point
            + about
            + ", and was read further on"
            + (start ? ": the net time counts from the gun" : ": the split is an estimate")
            + " until somebody states it.",
        List.of(
            rate(scene, miss.point), "A single miss: it needs a look only where the split counts."),
        List.of(step));
  }

  private static String rate(Scene scene, int point) {
    for (LineCount count : scene.counts.all()) {
      if (count.point == point) {
        return "The line read "
            + count.seen()
            + " of "
            + Words.runners(count.expected())
            + " who passed ("
            + Words.percent(count.seen(), count.expected())
            + " %).";
      }
    }
    return "No line serves the point.";
  }

  private static Finding many(Scene scene, int total, int[] missed, int[] passed) {
    List<String> evidence = new ArrayList<>();
    long all = 0;
    for (int p = 0; p < missed.length; p++) {
      all += passed[p];
      if (missed[p] > 0) {
        evidence.add(
            scene.point(p)
                + ": "
                + Words.count(missed[p], "split", "splits")
                + " of "
                + Words.count(passed[p], "runner", "runners")
                + " who passed ("
                + Words.percent(missed[p], passed[p])
                + " %).");
      }
    }
    evidence.add("Those for which a blind line is to blame are counted with that line.");
    return new Finding(
        "missing:single",
        Kind.MISSING,
        Urgency.BEFORE_OFFICIAL,
        Words.count(total, "split", "splits")
            + " of "
            + Words.count(all, "passing", "passings")
            + " were missed here and there ("
            + permille(total, all)
            + "): estimates stand in and rank nowhere; nothing to do, the first places are"
            + " listed by name.",
        evidence,
        List.of());
  }

  private static String permille(long part, long whole) {
    long tenths = whole == 0 ? 0 : part * 1000 / whole;
    return tenths / 10 + "." + tenths % 10 + " %";
  }
}
