package org.racegantry.far;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.brokers.SampleRace;
import org.racegantry.journal.Journal;
import org.racegantry.journal.kafka.KafkaJournal;
import org.racegantry.live.Snapshot;
import org.racegantry.nodes.Spectator;
import org.racegantry.scoring.CanonicalResults;

/** Two scoring nodes share a season; whatever becomes of one, every race comes out right. */
class ScoringNodesTest {
  private static final int RACES = 12;
  private static final Pattern SHARE = Pattern.compile("(\\d+) races? in (?:[1-9]|1[01]) part");
  private static final Pattern ALL = Pattern.compile("(12) races in 12 partitions\n");

  @TempDir private Path folder;

  @Test
  void aNodeKilledInMidRaceIsReplacedAndNothingIsLost() {
    try (Season season = new Season("killed", RACES, SampleRace.record(folder));
        GantryProcess one = score(season);
        GantryProcess other = score(season)) {
      season.writeUntil(season.entries() / 2);
      try (Spectator spectator = Spectator.follow(season.topic())) {
        GantryProcess.awaitThat(() -> season.isSeen(spectator), "the first half");
        one.await(SHARE);
        other.await(SHARE);
        one.kill();
        season.writeUntil(season.entries());
        GantryProcess.awaitThat(() -> season.isSeen(spectator), "the second half");
        other.await(ALL);
        demandRight(season, spectator);
      }
      try (Spectator late = Spectator.follow(season.topic())) {
        demandRight(season, late);
      }
    }
  }

  @Test
  void aNodeThatWasFrozenAndLostItsRacesDoesNoHarm() {
    try (Season season = new Season("frozen", RACES, SampleRace.record(folder));
        GantryProcess one = score(season);
        GantryProcess other = score(season)) {
      season.writeUntil(season.entries() / 3);
      try (Spectator spectator = Spectator.follow(season.topic())) {
        GantryProcess.awaitThat(() -> season.isSeen(spectator), "the first third");
        one.await(SHARE);
        other.await(SHARE);
        one.signal("STOP");
        season.writeUntil(2 * season.entries() / 3);
        GantryProcess.awaitThat(() -> season.isSeen(spectator), "the second third");
        one.signal("CONT");
        season.writeUntil(season.entries());
        GantryProcess.awaitThat(() -> season.isSeen(spectator), "all of it");
        demandRight(season, spectator);
      }
      GantryProcess.awaitThat(() -> comesOutRight(season), "the topic without old news");
    }
  }

  private GantryProcess score(Season season) {
    return GantryProcess.start(folder, "score", season.topic().toString());
  }

  private static boolean comesOutRight(Season season) {
    try (Spectator late = Spectator.follow(season.topic())) {
      for (int i = 0; i < season.races(); i++) {
        if (!state(late, i).equals(season.state(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private static void demandRight(Season season, Spectator spectator) {
    for (int i = 0; i < season.races(); i++) {
      assertThat(state(spectator, i)).as(Season.name(i)).isEqualTo(season.state(i));
    }
    Snapshot seen = spectator.race(Season.name(0)).orElseThrow().latest().orElseThrow();
    try (Journal journal = KafkaJournal.openReadOnly(season.topic().race(Season.name(0)))) {
      assertThat(seen.seq()).isEqualTo(journal.head().seq());
      assertThat(seen.people().of(seen.results().entrants().getFirst().id()).familyName())
          .isNotEmpty();
    }
  }

  private static String state(Spectator spectator, int race) {
    Snapshot seen = spectator.race(Season.name(race)).orElseThrow().latest().orElseThrow();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(CanonicalResults.bytes(seen.results()));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException missing) {
      throw new AssertionError(missing);
    }
  }
}
