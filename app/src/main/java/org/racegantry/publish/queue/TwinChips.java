package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Step;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.race.Line;

/** Two chips of one entrant that the same reader saw minutes apart: somebody else wears one. */
final class TwinChips implements Rule {
  private static final long APART_MS = 90_000;
  private static final int SINGLE = 10;

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    int left = SINGLE;
    for (int i = 0; i < scene.entrants && left > 0; i++) {
      int first = scene.holders.firstChip(i);
      for (int one = first; one >= 0 && left > 0; one = scene.holders.nextChip(one)) {
        for (int two = scene.holders.nextChip(one); two >= 0; two = scene.holders.nextChip(two)) {
          List<String> apart = apart(scene, one, two);
          if (!apart.isEmpty()) {
            left--;
            found.accept(of(scene, i, one, two, apart));
          }
        }
      }
    }
  }

  private static List<String> apart(Scene scene, int one, int two) {
    List<String> apart = new ArrayList<>();
    for (Line line : scene.setup.lines()) {
      boolean start = line.points().contains(scene.point(0));
      for (String reader : line.readers()) {
        ReaderTally tally = scene.tally.reader(reader);
        // A start line sees who waits there for minutes, and a line of two points everybody twice.
        boolean plain = !start && line.points().size() == 1 && tally.saw(one) && tally.saw(two);
        long gap_ms = plain ? tally.first_ms(one) - tally.first_ms(two) : 0;
        if (Math.abs(gap_ms) > APART_MS) {
          apart.add(
              "Line "
                  + Words.plain(line.id())
                  + ": "
                  + Words.plain(scene.tally.chip(gap_ms > 0 ? two : one))
                  + " came "
                  + Words.span(Math.abs(gap_ms))
                  + " before "
                  + Words.plain(scene.tally.chip(gap_ms > 0 ? one : two))
                  + ".");
          break;
        }
      }
    }
    return apart;
  }

  private static Finding of(Scene scene, int i, int one, int two, List<String> apart) {
    String bib = scene.words.bib(i);
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            '1',
            "assign " + Words.plain(scene.tally.chip(one)) + " to another bib",
            "chip",
            Words.fields("chip", scene.tally.chip(one))));
    steps.add(
        new Step(
            '2',
            "assign " + Words.plain(scene.tally.chip(two)) + " to another bib",
            "chip",
            Words.fields("chip", scene.tally.chip(two))));
    return new Finding(
        Words.id("chips", bib),
        Kind.IMPLAUSIBLE,
        Urgency.SOON,
        "The two chips of "
            + scene.words.who(i)
            + " passed "
            + Words.count(apart.size(), "line", "lines")
            + " minutes apart: likely somebody else wears one; look which, and assign it.",
        apart,
        steps);
  }
}
