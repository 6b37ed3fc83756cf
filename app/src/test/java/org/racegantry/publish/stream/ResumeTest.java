package org.racegantry.publish.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.race.Bib;
import org.racegantry.scoring.Results;

/**
 * The stream is cut again and again, anywhere; what a page shows in the end is what the race is.
 */
class ResumeTest {
  private static final int RUNNERS = 25;
  private static final int PASSINGS = 300;
  private static final int PAUSE_MS = 25;
  private static final int PAGES_PER_WISH = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What pages follow; those with {@code @} were opened before, and say what they have. */
  private static final List<String> WISHES =
      List.of(
          "races=odd",
          "races=odd@",
          "races=odd,even",
          "races=odd@,even@",
          "runners=5",
          "runners=1@,2,3@",
          "races=even&runners=1,4",
          "races=odd@,even@&runners=3@,8@");

  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private RaceSite site;

  @BeforeEach
  void open() throws InterruptedException {
    String[] names = new String[RUNNERS];
    for (int i = 0; i < RUNNERS; i++) {
      names[i] = "Rünner <" + i + ">";
    }
    race = new TinyRace(folder.resolve("tiny.gantry"), names);
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    race.journal().onAppend(tail::wake);
    TwoRaces.split(race, tail.awaitAfter(0, PATIENCE).orElseThrow().results().setup(), RUNNERS);
    tail.awaitAfter(race.journal().head().seq() - 1, PATIENCE);
    SiteSettings settings = new SiteSettings("127.0.0.1", 0, 2_000, 5);
    site = RaceSite.open(settings, tail, CourseClock.REAL, InstantSource.system(), List.of());
  }

  @AfterEach
  void close() {
    site.close();
    tail.close();
    journal.close();
    race.close();
  }

  @Test
  void whereverItIsCutNothingIsMissedAndNothingIsWrong() throws Exception {
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Long> writer = hands.submit(() -> passAll(new SplittableRandom(1)));
      List<Future<CutPage>> pages = new ArrayList<>();
      for (int seed = 0; seed < WISHES.size() * PAGES_PER_WISH; seed++) {
        CutPage page = page(seed, WISHES.get(seed % WISHES.size()));
        pages.add(hands.submit(() -> page.followUntil(writer)));
      }
      long last = writer.get();
      for (Future<CutPage> page : pages) {
        judge(page.get(), last);
      }
    }
  }

  private CutPage page(long seed, String wish) {
    return new CutPage(site.port(), wish, new SplittableRandom(seed), new Replica(this::runner));
  }

  private void judge(CutPage page, long last) throws IOException {
    CutPage whole = page(-1, page.wish().replace("@", ""));
    whole.follow(Integer.MAX_VALUE, last, PATIENCE);
    Replica fresh = whole.page();
    Replica cut = page.page();
    assertThat(cut.shown()).as("%s", page).isEqualTo(fresh.shown());
    assertThat(fresh.changes()).isZero();
    if (page.wish().contains("race")) {
      assertThat(cut.changes()).as("changes, %s", page).isPositive();
      assertThat(cut.wholes()).as("wholes, %s", page).isLessThan(2 + page.cuts() / 3);
    }
    if (page.wish().contains("runners")) {
      assertThat(cut.fetches()).as("fetches, %s", page).isGreaterThan(1);
    }
  }

  /** Returns the last entry. */
  private long passAll(SplittableRandom random) throws InterruptedException {
    for (int i = 0; i < PASSINGS; i++) {
      String point = random.nextInt(3) == 0 ? "FINISH" : "5K";
      long after_ms = (point.equals("5K") ? 900_000 : 1_900_000) + random.nextInt(60_000);
      race.pass(1 + random.nextInt(RUNNERS), point, after_ms);
      Thread.sleep(random.nextInt(PAUSE_MS));
    }
    return race.pass(1, "FINISH", 2_000_000);
  }

  /** What the page of a runner shows at this moment. */
  private String runner(String bib) {
    Results results = tail.latest().orElseThrow().results();
    return results.result(results.indexOf(new Bib(bib))).toString();
  }
}
