package org.racegantry.ingest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Bib;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;

/** A book that follows its journal says after every step what a book read anew says. */
class FollowingTest {
  private static final int STEPS = Integer.getInteger("gantry.steps", 250);
  private static final long SEED = Long.getLong("gantry.seed", 1);
  private static final Signature CREW = new Signature("crew", "");
  private static final List<String> BIBS = List.of("7", "8", "21", "30", "31");
  private static final List<String> CHIPS = List.of("C7", "C8", "C21", "SPARE");

  @TempDir private Path folder;
  private int done;
  private int refused;

  @Test
  void eachStepEqualsReadingEverythingAnew() {
    Random random = new Random(SEED);
    Path file = DeskWorld.file(folder);
    try (Journal journal = SqliteJournal.open(file);
        Journal elsewhere = SqliteJournal.open(file);
        Recorder recorder = Recorder.over(journal, InstantSource.system());
        Recorder other = Recorder.over(elsewhere, InstantSource.system())) {
      LiveDesk here = new LiveDesk(journal, recorder);
      LiveDesk there = new LiveDesk(elsewhere, other);
      for (int step = 0; step < STEPS; step++) {
        step(random, random.nextBoolean() ? here : there, recorder);
        String fresh = text(DeskBook.of(journal));
        for (LiveDesk desk : List.of(here, there)) {
          String[] followed = new String[1];
          desk.propose(
              at -> {
                followed[0] = text(at.book());
                return null;
              });
          assertThat(followed[0]).as("seed " + SEED + ", step " + step).isEqualTo(fresh);
        }
      }
    }
    // A test in which everything is refused would prove nothing.
    assertThat(done).isGreaterThan(STEPS / 3);
    assertThat(refused).isGreaterThan(STEPS / 20);
  }

  private void step(Random random, LiveDesk desk, Recorder recorder) {
    if (random.nextInt(4) == 0) {
      Read read = Read.of("F" + random.nextInt(3), pick(random, CHIPS), random.nextInt(9));
      recorder.submit("reader", ReadBatch.of(List.of(read))).join();
      return;
    }
    try {
      desk.record(CREW, words(random));
      done++;
    } catch (Refusal doesNotFit) {
      refused++;
    }
  }

  private static Function<OfficialsDesk, Ruling> words(Random random) {
    String bib = pick(random, BIBS);
    String chip = pick(random, CHIPS);
    String time = "10:%02d:00".formatted(random.nextInt(60));
    String name = "Name " + random.nextInt(3);
    int act = 2 + random.nextInt(40);
    return switch (random.nextInt(10)) {
      case 0 -> desk -> desk.enter(bib, Map.of("sex", "F", "chip", chip));
      case 1 -> desk -> desk.enter(bib, Map.of("bib", pick(random, BIBS), "family_name", name));
      case 2 -> desk -> desk.swap(bib, pick(random, BIBS));
      case 3 -> desk -> desk.chip(chip, bib, time, null);
      case 4 -> desk -> desk.rule(bib, Status.DNF);
      case 5 -> desk -> desk.set(bib, "FINISH", time, "video");
      case 6 -> desk -> desk.judge("women", List.of(bib, pick(random, BIBS)));
      case 7 -> desk -> desk.declare(ResultState.OFFICIAL, "women");
      default -> desk -> desk.undo(act);
    };
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** All that can be asked of a book. */
  private static String text(DeskBook book) {
    StringBuilder out = new StringBuilder();
    out.append(book.seq()).append(' ').append(book.nextNumber()).append(book.isSetUp());
    out.append(book.bibs()).append(book.readers()).append(book.chips()).append('\n');
    for (String bib : book.bibs()) {
      var entrant = book.wearing(new Bib(bib)).orElseThrow();
      out.append(entrant).append(book.person(entrant.id())).append(book.words(entrant.id()));
      out.append(book.ruling(entrant.id())).append(book.inForce().stated(entrant.id()));
      out.append(book.inForce().chipsOf(entrant.id()));
      out.append(book.inForce().judged(entrant.id())).append('\n');
    }
    for (String chip : book.chips()) {
      out.append(chip).append(book.inForce().holders(chip)).append(book.readsOf(chip)).append('\n');
    }
    out.append(book.inForce().declared()).append(book.ledger().lines());
    return out.toString();
  }
}
