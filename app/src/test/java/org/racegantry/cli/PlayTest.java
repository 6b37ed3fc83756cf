package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.cli.play.Part;
import org.racegantry.cli.play.Player;
import org.racegantry.cli.play.Reach;
import org.racegantry.cli.play.Standing;
import org.racegantry.codec.Codec;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.GunMark;
import org.racegantry.rehearsal.device.Mischief;

/** A whole race over real sockets, with readers of every vendor that misbehave. */
class PlayTest {
  private static final CentisecondRace RACE = CentisecondRace.london(200);
  private static final List<String> CALLING =
      List.of("jsonlines", "mylaps:v1", "mylaps:v2", "jchip", "chronotrack", "runscore");
  private static final List<String> ALL =
      List.of("mylaps:v2", "ultra", "jchip", "wiclax", "chronotrack", "jsonlines");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jsonlines",
        "jsonlines:iso",
        "mylaps:v1",
        "mylaps:v2",
        "jchip",
        "chronotrack",
        "runscore"
      })
  void theSameRaceOverTheWireGivesTheSameResultsByteForByte(String spoken) throws Exception {
    sameTwice(RACE, List.of(spoken), Mischief.hard(1), Mischief.realistic(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ultra", "ipico", "wiclax", "llrp", "raceresult"})
  void theSameRaceFromReadersThatAreCalled(String spoken) throws Exception {
    sameTwice(RACE, List.of(spoken), once(Mischief.hard(1)), once(Mischief.hard(2)));
  }

  @Test
  void everyVendorInOneRaceGivesTheSameResultsByteForByte() throws Exception {
    sameTwice(RACE, ALL, once(Mischief.hard(3)), Mischief.none());
    sameTwice(RACE, CALLING, Mischief.hard(3), Mischief.hard(4));
  }

  @Test
  void midnightMakesNoDifference() throws Exception {
    // A zone in which it is three in the morning, so that the race is over and the night is young.
    int hour = Instant.now().atZone(ZoneOffset.UTC).getHour();
    int ahead = Math.floorMod(3 - hour + 11, 24) - 11;
    String zone = "Etc/GMT" + (ahead > 0 ? "-" : "+") + Math.abs(ahead);
    LocalDate day = Instant.now().atOffset(ZoneOffset.ofHours(ahead)).toLocalDate();
    sameTwice(
        RACE.at(day.minusDays(1), zone, 23),
        ALL,
        once(Mischief.realistic(5)),
        once(Mischief.hard(6)));
  }

  @Test
  void theNightTheClocksGoBackMakesNoDifference() throws Exception {
    CentisecondRace night = RACE.at(LocalDate.of(2023, 10, 29), "Europe/London", 1);
    sameTwice(night, ALL, Mischief.none(), Mischief.none());
  }

  @Test
  void wrongClocksAreSetRightByActs() throws Exception {
    Path imported = imported(RACE);
    Path played = played(imported);
    Mischief wrong = Mischief.named("hour-off,cut", 7).orElseThrow();
    PlayHouse.play(RACE, played, ALL, wrong);
    ResultBytes expected = ResultBytes.of(imported);
    assertThat(ResultBytes.of(played)).isNotEqualTo(expected);
    SortedMap<String, Long> offsets = wrong.offsets_ms(CentisecondRace.READERS, RACE.zone(), 0, 1);
    offsets.forEach(
        (reader, by_ms) -> {
          Ran ran = Ran.gantry("clock", "" + played, reader, "" + -by_ms);
          assertThat(ran.code()).as(ran.err()).isZero();
        });
    assertThat(ResultBytes.of(played).csv()).isEqualTo(expected.csv());
  }

  @Test
  void aServerThatIsRestartedInTheMiddleLosesNothing() throws Exception {
    Path imported = imported(RACE);
    Path played = played(imported);
    SortedMap<String, Integer> ports;
    SortedMap<String, Reach.Listens> waiting = PlayHouse.waiting(ALL);
    PlayHouse first = PlayHouse.open(RACE, played, ALL, new TreeMap<>(), waiting);
    ports = first.ports();
    Mischief mischief = once(Mischief.realistic(8));
    List<Part> parts = PlayHouse.parts(RACE, ports, waiting, ALL, mischief, List.of());
    PlayHouse[] second = new PlayHouse[1];
    try {
      PlayHouse.play(
          RACE,
          parts,
          player ->
              Thread.ofVirtual()
                  .start(
                      () -> {
                        awaitHalf(player);
                        first.close();
                        second[0] = reopened(played, ports, waiting);
                      }));
    } finally {
      second[0].close();
    }
    assertThat(ResultBytes.reads(played)).containsAll(keys(RACE));
    ResultBytes.of(imported).assertSame(played, "");
  }

  @Test
  void aGunIsMarkedOnceHoweverOftenItIsSent() throws Exception {
    Path imported = imported(RACE);
    Path played = played(imported);
    List<String> spoken = List.of("mylaps:v2");
    for (long seed : new long[] {9, 10}) {
      TreeMap<String, Reach.Listens> none = new TreeMap<>();
      try (PlayHouse house = PlayHouse.open(RACE, played, spoken, new TreeMap<>(), none)) {
        Mischief hard = Mischief.hard(seed);
        List<Part> parts = PlayHouse.parts(RACE, house.ports(), none, spoken, hard, RACE.guns_ms());
        PlayHouse.play(RACE, parts, _ -> {});
      }
    }
    ResultBytes.of(imported).assertSame(played, "");
    TreeSet<Long> marks = new TreeSet<>();
    try (SqliteJournal journal = SqliteJournal.openReadOnly(played)) {
      journal.replay(
          0,
          Long.MAX_VALUE,
          entry ->
              Codec.decode(entry.body()).facts().stream()
                  .filter(GunMark.class::isInstance)
                  .forEach(fact -> marks.add(((GunMark) fact).time_ms())));
    }
    assertThat(marks).containsExactlyElementsOf(RACE.guns_ms());
  }

  /** Each trick once, because readers that are called are called ever more seldom. */
  private static Mischief once(Mischief often) {
    return new Mischief(often.seed(), often.tricks(), often.perMille(), 1);
  }

  /** Plays a race twice over; each time all of it is there, and the results are those of a file. */
  private void sameTwice(CentisecondRace race, List<String> spoken, Mischief once, Mischief again)
      throws Exception {
    Path imported = imported(race);
    Path played = played(imported);
    ResultBytes expected = ResultBytes.of(imported);
    for (Mischief mischief : List.of(once, again)) {
      PlayHouse.play(race, played, spoken, mischief);
      assertThat(ResultBytes.reads(played)).as("%s", mischief).containsAll(keys(race));
      expected.assertSame(played, spoken + " " + mischief);
    }
  }

  private Path imported(CentisecondRace race) throws IOException {
    Path imported = race.make(Files.createTempDirectory(folder, "imported"));
    Files.copy(imported, imported.resolveSibling("empty.gantry"));
    Ran ran =
        Ran.gantry("import", "reads", "" + imported, "" + imported.resolveSibling("reads.csv"));
    assertThat(ran.code()).as(ran.err()).isZero();
    return imported;
  }

  /** The same race before its first read. */
  private Path played(Path imported) throws IOException {
    return Files.copy(
        imported.resolveSibling("empty.gantry"), imported.resolveSibling("played.gantry"));
  }

  private static TreeSet<String> keys(CentisecondRace race) {
    TreeSet<String> keys = new TreeSet<>();
    race.reads().forEach(read -> keys.add(ResultBytes.key(read)));
    return keys;
  }

  private static void awaitHalf(Player player) {
    try {
      long all = RACE.reads().size();
      while (player.standings().stream().mapToLong(Standing::seen).sum() < all / 2) {
        Thread.sleep(1);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static PlayHouse reopened(
      Path file, SortedMap<String, Integer> ports, SortedMap<String, Reach.Listens> waiting) {
    try {
      return PlayHouse.open(RACE, file, ALL, ports, waiting);
    } catch (IOException taken) {
      throw new AssertionError(taken);
    }
  }
}
