package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Step;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.race.Line;

/** Chips that are read and that nobody holds, with a guess whose each is. */
final class UnknownChips implements Rule {
  /** Beyond these it is a box of chips nobody assigned, and one finding with a count. */
  private static final int SINGLE = 12;

  /** Where and when a chip was on one line, by corrected time. */
  record Sight(Line line, long first_ms, long last_ms) {}

  private record Chip(int id, int reads, List<Sight> sights) {}

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    List<Chip> chips = new ArrayList<>();
    for (int chip = 0; chip < scene.tally.chips(); chip++) {
      if (scene.holders.holder(chip) < 0) {
        List<Sight> sights = sights(scene, chip);
        if (!sights.isEmpty()) {
          chips.add(new Chip(chip, scene.tally.reads(chip), sights));
        }
      }
    }
    // A chip seen on many lines is a runner; one seen once may be anybody's from last week.
    chips.sort(
        Comparator.comparingInt((Chip chip) -> -chip.sights.size())
            .thenComparing(chip -> scene.tally.chip(chip.id)));
    Guesses guesses = new Guesses(scene);
    for (Chip chip : chips.subList(0, Math.min(SINGLE, chips.size()))) {
      found.accept(single(scene, chip, guesses));
    }
    if (chips.size() > SINGLE) {
      found.accept(rest(scene, chips.subList(SINGLE, chips.size())));
    }
  }

  private static List<Sight> sights(Scene scene, int chip) {
    List<Sight> sights = new ArrayList<>();
    for (Line line : scene.setup.lines()) {
      long first = Long.MAX_VALUE;
      long last = ReaderTally.NEVER;
      for (String reader : line.readers()) {
        ReaderTally tally = scene.tally.reader(reader);
        if (tally.saw(chip)) {
          long early = tally.first_ms(chip);
          long late = tally.last_ms(chip);
          first = Math.min(first, early + scene.kit.correction_ms(reader, early));
          last = Math.max(last, late + scene.kit.correction_ms(reader, late));
        }
      }
      if (last != ReaderTally.NEVER) {
        sights.add(new Sight(line, first, last));
      }
    }
    sights.sort(Comparator.comparingLong(Sight::first_ms));
    return sights;
  }

  private static Finding single(Scene scene, Chip chip, Guesses guesses) {
    String code = scene.tally.chip(chip.id);
    List<Guesses.Guess> likely = guesses.of(code, chip.sights);
    List<String> evidence = new ArrayList<>();
    chip.sights.forEach(sight -> evidence.add(where(scene, sight)));
    List<Step> steps = new ArrayList<>();
    for (Guesses.Guess guess : likely) {
      evidence.add(scene.words.who(guess.entrant()) + ": " + guess.why() + ".");
      String bib = scene.words.bib(guess.entrant());
      char key = steps.isEmpty() ? 'a' : (char) ('1' + steps.size());
      steps.add(
          new Step(key, "assign it to " + bib, "chip", Words.fields("chip", code, "bib", bib)));
    }
    steps.add(new Step('c', "assign it to another bib", "chip", Words.fields("chip", code)));
    return new Finding(
        Words.id("chip", code),
        Kind.UNKNOWN_CHIP,
        chip.sights.size() > 1 ? Urgency.SOON : Urgency.BEFORE_OFFICIAL,
        "Chip "
            + Words.plain(code)
            + ", which nobody holds, was read "
            + Words.count(chip.reads, "time", "times")
            + " on "
            + Words.count(chip.sights.size(), "line", "lines")
            + ", last at "
            + scene.words.clock(chip.sights.getLast().last_ms)
            + whose(scene, likely),
        evidence,
        steps);
  }

  private static String where(Scene scene, Sight sight) {
    String until =
        sight.last_ms - sight.first_ms > 60_000
            ? " and until " + scene.words.clock(sight.last_ms)
            : "";
    return "Line "
        + Words.plain(sight.line.id())
        + " at "
        + scene.words.clock(sight.first_ms)
        + until
        + ".";
  }

  private static String whose(Scene scene, List<Guesses.Guess> likely) {
    return likely.isEmpty()
        ? ": whose it is nothing tells; look at the bib in the finish video."
        : ": "
            + (likely.size() == 1 ? "likely that of " : "perhaps that of ")
            + scene.words.who(likely.getFirst().entrant())
            + "; look at the bib, then assign it.";
  }

  private static Finding rest(Scene scene, List<Chip> chips) {
    List<String> codes =
        chips.stream().map(chip -> Words.plain(scene.tally.chip(chip.id))).toList();
    int several = (int) chips.stream().filter(chip -> chip.sights.size() > 1).count();
    return new Finding(
        "chip:more",
        Kind.UNKNOWN_CHIP,
        several > 0 ? Urgency.SOON : Urgency.BEFORE_OFFICIAL,
        "A further "
            + Words.count(chips.size(), "chip", "chips")
            + " that nobody holds were read, "
            + several
            + " of them on more than one line: is a list of late entries still to be imported?",
        List.of(Words.some(codes, 40)),
        List.of(new Step('c', "assign a chip", "chip", Words.fields())));
  }
}
