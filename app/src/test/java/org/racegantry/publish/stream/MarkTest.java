package org.racegantry.publish.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceFold;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Templates;
import org.racegantry.race.Bib;

/**
 * Whoever has seen an id has everything up to it, in whatever order topics look, the time is told,
 * pages read and connections break. No clock and no thread: every step is drawn from the seed.
 */
class MarkTest {
  private static final int RUNNERS = 14;
  private static final int PASSINGS = 90;
  private static final Templates TEMPLATES = new Templates();
  private static final List<SnapshotView> VIEWS = new ArrayList<>();

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private Pulse pulse = Pulse.NONE;
  private int now;

  @BeforeAll
  static void race(@TempDir Path folder) {
    SplittableRandom random = new SplittableRandom(7);
    try (TinyRace race =
        new TinyRace(folder.resolve("tiny.gantry"), "x ".repeat(RUNNERS).split(" "))) {
      RaceFold fold = new RaceFold();
      Journal journal = race.journal();
      fold.catchUp(journal, journal.head().seq());
      TwoRaces.split(race, fold.snapshot().results().setup(), RUNNERS);
      for (int i = 0; i < PASSINGS; i++) {
        String point = random.nextInt(3) == 0 ? "FINISH" : "5K";
        long after_ms = (point.equals("5K") ? 900_000 : 1_900_000) + random.nextInt(60_000);
        fold.catchUp(journal, race.pass(1 + random.nextInt(RUNNERS), point, after_ms));
        VIEWS.add(new SnapshotView(fold.snapshot()));
      }
    }
  }

  @RepeatedTest(150)
  void whoHasSeenAnIdHasEverythingUpToIt(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    SplittableRandom random = new SplittableRandom(seed);
    List<String> names = new ArrayList<>(List.of("odd", "even", "1", "2", "3"));
    while (names.size() > 1 && random.nextBoolean()) {
      names.remove(random.nextInt(names.size()));
    }
    Replica page = new Replica(this::runner);
    Viewer viewer = connect(names, page.lastId());
    while (now < VIEWS.size() - 1) {
      switch (random.nextInt(6)) {
        case 0 -> now += random.nextInt(3) == 0 ? 1 : 0;
        case 1 -> topics.get(names.get(random.nextInt(names.size()))).look(view(), "");
        case 2 -> topics.values().forEach(topic -> topic.look(view(), ""));
        case 3 -> pulse = random.nextBoolean() ? told() : pulse.at(seq());
        default -> {
          if (!read(viewer, page, random)) {
            viewer = connect(names, page.lastId());
          }
        }
      }
    }
    topics.values().forEach(topic -> topic.look(view(), ""));
    pulse = told();
    byte[] rest = viewer.news();
    page.take(rest, rest.length);
    Replica fresh = new Replica(this::runner);
    byte[] all = connect(names, -1).news();
    fresh.take(all, all.length);
    assertThat(page.shown()).as("seed %d, %s", seed, names).isEqualTo(fresh.shown());
    assertThat(page.lastId()).as("seed %d", seed).isEqualTo(seq());
  }

  /** Reads what is new, and loses the connection somewhere in it now and then. */
  private static boolean read(Viewer viewer, Replica page, SplittableRandom random) {
    byte[] news = viewer.news();
    int length = random.nextInt(3) > 0 ? news.length : random.nextInt(news.length + 1);
    page.take(news, length);
    page.cut();
    return length == news.length && random.nextInt(8) > 0;
  }

  /** As a browser: by the id it saw last, where it saw one. */
  private Viewer connect(List<String> names, long last) {
    List<Viewer.Wish> wishes = new ArrayList<>();
    for (String name : names) {
      Topic topic = topics.computeIfAbsent(name, _ -> new Topic(programme(name)));
      if (topic.tape() == null) {
        topic.look(view(), "");
      }
      wishes.add(new Viewer.Wish(topic, topic.tape().find(last)));
    }
    return new Viewer(wishes, () -> pulse);
  }

  private static Programme programme(String name) {
    return Character.isDigit(name.charAt(0))
        ? new Unhurried(new RunnerProgramme(name))
        : new BoardProgramme(name, TEMPLATES);
  }

  /** A programme that may look at any time; the steps say when it does. */
  private record Unhurried(Programme programme) implements Programme {
    @Override
    public String event() {
      return programme.event();
    }

    @Override
    public long pause_ms() {
      return 0;
    }

    @Override
    public Shot next(SnapshotView view, String fault) {
      return programme.next(view, fault);
    }
  }

  private SnapshotView view() {
    return VIEWS.get(now);
  }

  private long seq() {
    return view().snapshot().seq();
  }

  private Pulse told() {
    return pulse.next(seq(), "event: time\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8));
  }

  private String runner(String bib) {
    return view().results().result(view().results().indexOf(new Bib(bib))).toString();
  }
}
