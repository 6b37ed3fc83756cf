package org.racegantry.far;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.brokers.SampleRace;

/** Pages that lose their spectator node in mid-race go on at another. */
class SpectatorNodesTest {
  private static final Pattern ADDRESS = Pattern.compile("results at (http://\\S+);");
  private static final String RACE = "elite-men";
  private static final int PAGES = 8;

  @TempDir private Path folder;

  @Test
  void pagesGoOnAtAnotherNodeByLastEventIdAndShowTheSame() throws Exception {
    try (Season season = new Season("watched", 1, SampleRace.record(folder));
        GantryProcess _ = GantryProcess.start(folder, "score", season.topic().toString())) {
      int third = season.entries() / 3;
      season.writeUntil(third);
      String race = season.topic().race(Season.name(0)).toString();
      try (GantryProcess one = GantryProcess.start(folder, "spectate", race, "--port", "0");
          GantryProcess other = GantryProcess.start(folder, "spectate", race, "--port", "0");
          ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
        String first = one.await(ADDRESS);
        String second = other.await(ADDRESS);
        List<FollowedPage> pages = new ArrayList<>();
        List<Future<Boolean>> cut = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
          FollowedPage page = new FollowedPage();
          pages.add(page);
          cut.add(hands.submit(() -> page.followUntil(first, RACE, Long.MAX_VALUE)));
        }
        season.writeUntil(2 * third);
        GantryProcess.awaitThat(
            () -> pages.stream().allMatch(page -> page.seq() >= 2L * third), "pages two thirds on");
        one.kill();
        for (Future<Boolean> each : cut) {
          assertThat(each.get()).as("the stream ends with its node").isFalse();
        }
        season.writeUntil(season.entries());
        for (FollowedPage page : pages) {
          assertThat(page.followUntil(second, RACE, season.entries())).isTrue();
        }
        FollowedPage fresh = new FollowedPage();
        assertThat(fresh.followUntil(second, RACE, season.entries())).isTrue();
        for (FollowedPage page : pages) {
          assertThat(page.shown()).isEqualTo(fresh.shown());
        }
      }
    }
  }
}
