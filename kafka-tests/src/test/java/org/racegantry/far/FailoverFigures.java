package org.racegantry.far;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.brokers.SampleRace;
import org.racegantry.nodes.Spectator;

/**
 * Two hundred races on two scoring nodes, of which one is killed: how long until every race goes
 * on, as a spectator sees it. It measures and is no part of the build: docs/scale.md.
 */
@Tag("figures")
class FailoverFigures {
  private static final int RACES = Integer.getInteger("gantry.races", 200);
  private static final Pattern SHARE = Pattern.compile("(\\d+) races? in (?:[1-9]|1[01]) part");

  @TempDir private Path folder;

  @Test
  void twoHundredRacesAndANodeKilled() {
    try (Season season = new Season("failover", RACES, SampleRace.record(folder))) {
      season.writeUntil(season.entries() / 2);
      try (GantryProcess one = GantryProcess.start(folder, "score", season.topic().toString());
          GantryProcess other = GantryProcess.start(folder, "score", season.topic().toString());
          Spectator spectator = Spectator.follow(season.topic())) {
        one.await(SHARE);
        other.await(SHARE);
        GantryProcess.awaitThat(() -> season.isSeen(spectator), "the first half");
        long before_ns = System.nanoTime();
        season.writeUntil(season.written() + 1);
        GantryProcess.awaitThat(() -> season.isSeen(spectator), "one more entry of each");
        long alive_ns = System.nanoTime() - before_ns;
        one.kill();
        long killed_ns = System.nanoTime();
        season.writeUntil(season.written() + 1);
        GantryProcess.awaitThat(() -> season.isSeen(spectator), "all races, without the node");
        double back_s = (System.nanoTime() - killed_ns) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "%d races, one more entry of each: %.1f s with both nodes,"
                + " %.1f s after one was killed%n",
            RACES,
            alive_ns / 1e9,
            back_s);
      }
    }
  }
}
