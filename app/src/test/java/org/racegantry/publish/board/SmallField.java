package org.racegantry.publish.board;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.SiteState;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;

/** A race of forty with clubs, nations and divisions, some of whom are not in yet, or out. */
final class SmallField implements AutoCloseable {
  static final int MANY = 40;

  private static final List<String> CLUBS = List.of("", "Ålesund IL", "=HYPERLINK(1)", "alpha AC");
  private static final List<String> NATIONS = List.of("", "KEN", "GBR", "ETH");
  private static final Status[] OUT = {Status.DNS, Status.DNF, Status.DQ, Status.NP};

  private final TinyRace race;
  private final Journal journal;
  private final RaceTail tail;
  private final SiteState state;
  private final Random dice;

  SmallField(Path folder, long seed) {
    dice = new Random(seed);
    String[] names = IntStream.range(0, MANY).mapToObj(i -> name(dice)).toArray(String[]::new);
    race = new TinyRace(folder.resolve("small-" + seed + ".gantry"), names);
    for (int bib = 1; bib <= MANY; bib++) {
      enter(bib);
    }
    pass("START", 1, 9_000);
    pass("5K", 900_000, 400_000);
    pass("FINISH", 1_900_000, 800_000);
    for (int i = 0; i < 8; i++) {
      EntrantId id = new EntrantId(1 + dice.nextInt(MANY));
      race.act(new Change.StatusSet(id, OUT[i % OUT.length], "a rule"));
    }
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    state = new SiteState(tail);
  }

  private static String name(Random dice) {
    return List.of("Østby", "abel", "Zátopek", "Müller", "O'Brien", "Li").get(dice.nextInt(6));
  }

  private void enter(int bib) {
    race.act(
        new Change.EntrantSet(
            new Entrant(
                new EntrantId(bib),
                new Bib(Integer.toString(bib)),
                dice.nextBoolean() ? "M" : "F",
                30,
                NATIONS.get(dice.nextInt(NATIONS.size())),
                CLUBS.get(dice.nextInt(CLUBS.size())),
                "",
                dice.nextBoolean() ? "18-39" : "40-44",
                "",
                "",
                Entrant.UNKNOWN,
                Entrant.UNKNOWN)));
  }

  private void pass(String point, int from_ms, int spread_ms) {
    for (int bib = 1; bib <= MANY; bib++) {
      if (dice.nextInt(5) > 0) {
        race.pass(bib, point, from_ms + dice.nextInt(spread_ms));
      }
    }
  }

  TinyRace race() {
    return race;
  }

  RaceTail tail() {
    return tail;
  }

  /** The race with all that is stored by now. */
  SnapshotView view() {
    long seq = race.journal().head().seq();
    try {
      if (tail.awaitAfter(seq - 1, Duration.ofSeconds(20)).isEmpty()) {
        throw new IllegalStateException("entry " + seq + " is not shown");
      }
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    return state.view();
  }

  @Override
  public void close() {
    tail.close();
    journal.close();
    race.close();
  }
}
