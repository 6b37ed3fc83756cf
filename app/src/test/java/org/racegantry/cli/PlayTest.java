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
import org.racegantry.cli.play.Standing;
import org.racegantry.codec.Codec;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.GunMark;
import org.racegantry.rehearsal.device.Mischief;

/** A whole race over real sockets, with readers of every vendor that misbehave. */
class PlayTest {
  private static final CentisecondRace RACE = CentisecondRace.london(200);
  private static final List<String> ALL =
      List.of("jsonlines", "mylaps:v1", "mylaps:v2", "jchip", "chronotrack", "runscore");

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

  @Test
  void everyVendorInOneRaceGivesTheSameResultsByteForByte() throws Exception {
    sameTwice(RACE, ALL, Mischief.hard(3), Mischief.hard(4));
  }

  @Test
  void midnightMakesNoDifference() throws Exception {
    // A zone in which it is three in the morning, so that the race is over and the night is young.
    int hour = Instant.now().atZone(ZoneOffset.UTC).getHour();
    int ahead = Math.floorMod(3 - hour + 11, 24) - 11;
    String zone = "Etc/GMT" + (ahead > 0 ? "-" : "+") + Math.abs(ahead);
    LocalDate day = Instant.now().atOffset(ZoneOffset.ofHours(ahead)).toLocalDate();
    sameTwice(RACE.at(day.minusDays(1), zone, 23), ALL, Mischief.realistic(5), Mischief.hard(6));
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
    PlayHouse first = PlayHouse.open(RACE, played, ALL, new TreeMap<>());
    ports = first.ports();
    List<Part> parts = PlayHouse.parts(RACE, ports, ALL, Mischief.realistic(8), List.of());
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
                        second[0] = reopened(played, ports);
                      }));
    } finally {
      second[0].close();
    }
    assertThat(ResultBytes.reads(played)).containsAll(keys(RACE));
    assertThat(ResultBytes.of(played)).isEqualTo(ResultBytes.of(imported));
  }

  @Test
  void aGunIsMarkedOnceHoweverOftenItIsSent() throws Exception {
    Path imported = imported(RACE);
    Path played = played(imported);
    List<String> spoken = List.of("mylaps:v2");
    for (long seed : new long[] {9, 10}) {
      try (PlayHouse house = PlayHouse.open(RACE, played, spoken, new TreeMap<>())) {
        List<Part> parts =
            PlayHouse.parts(RACE, house.ports(), spoken, Mischief.hard(seed), RACE.guns_ms());
        PlayHouse.play(RACE, parts, _ -> {});
      }
    }
    assertThat(ResultBytes.of(played)).isEqualTo(ResultBytes.of(imported));
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

  /** Plays a race twice over; each time all of it is there, and the results are those of a file. */
  private void sameTwice(CentisecondRace race, List<String> spoken, Mischief once, Mischief again)
      throws Exception {
    Path imported = imported(race);
    Path played = played(imported);
    ResultBytes expected = ResultBytes.of(imported);
    for (Mischief mischief : List.of(once, again)) {
      PlayHouse.play(race, played, spoken, mischief);
      assertThat(ResultBytes.reads(played)).as("%s", mischief).containsAll(keys(race));
      assertThat(ResultBytes.of(played)).as("%s", mischief).isEqualTo(expected);
    }
  }

  private Path imported(CentisecondRace race) throws IOException {
    Path imported = race.make(folder.resolve("imported"));
    Files.copy(imported, folder.resolve("empty.gantry"));
    Ran ran =
        Ran.gantry("import", "reads", "" + imported, "" + folder.resolve("imported/reads.csv"));
    assertThat(ran.code()).as(ran.err()).isZero();
    return imported;
  }

  /** The same race before its first read. */
  private Path played(Path imported) throws IOException {
    assertThat(imported).exists();
    return Files.copy(folder.resolve("empty.gantry"), folder.resolve("played.gantry"));
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

  private static PlayHouse reopened(Path file, SortedMap<String, Integer> ports) {
    try {
      return PlayHouse.open(RACE, file, ALL, ports);
    } catch (IOException taken) {
      throw new AssertionError(taken);
    }
  }
}
