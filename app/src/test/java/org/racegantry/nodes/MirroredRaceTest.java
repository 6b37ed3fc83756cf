package org.racegantry.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.live.Snapshot;
import org.racegantry.live.SnapshotReader;
import org.racegantry.live.TinyRace;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.scoring.CanonicalResults;

/** What a scoring node says, put through the bytes of the topic, is the race a spectator shows. */
class MirroredRaceTest {
  private static final KafkaAddress ADDRESS = new KafkaAddress("nowhere:1", "season", "tiny");
  private static final int RUNNERS = 40;

  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private final ScoredRace scored = new ScoredRace("tiny");
  private final AtomicReference<Throwable> broken = new AtomicReference<>();
  private MirroredRace mirrored = mirror();
  private final Map<StateKey, StateValue> topic = new LinkedHashMap<>();
  private long folded;

  @BeforeEach
  void open() {
    String[] names = new String[RUNNERS];
    for (int i = 0; i < RUNNERS; i++) {
      names[i] = "Runner" + i;
    }
    race = new TinyRace(folder.resolve("tiny.gantry"), names);
    journal = race.readOnly();
  }

  @AfterEach
  void close() {
    journal.close();
    race.close();
  }

  private MirroredRace mirror() {
    return new MirroredRace(ADDRESS, new Inbox("tiny"), broken);
  }

  /** Folds what is new and hands what is said to the spectator, by way of the topic's bytes. */
  private void say() {
    journal.replay(folded, journal.head().seq(), scored::take);
    folded = journal.head().seq();
    write(scored.seq(), 1, scored.news());
  }

  private void write(long seq, long node, Map<StateKey, byte[]> said) {
    said.forEach(
        (key, whole) -> {
          List<StateValue> parts = StateValue.cut(seq, node, whole);
          for (int part = 0; part < parts.size(); part++) {
            StateKey of = StateKey.of(key.part(part).bytes()).orElseThrow();
            StateValue value = StateValue.of(parts.get(part).toBytes()).orElseThrow();
            // As compaction does: the newest of a key stays, at its own place.
            topic.remove(of);
            topic.put(of, value);
            mirrored.inbox().take(of, value);
          }
        });
  }

  private void assertSame() {
    Snapshot folded = SnapshotReader.atEnd(journal);
    Snapshot seen = mirrored.latest().orElseThrow();
    assertThat(seen.seq()).isEqualTo(folded.seq());
    assertThat(seen.recordedAt_ms()).isEqualTo(folded.recordedAt_ms());
    assertThat(CanonicalResults.bytes(seen.results()))
        .isEqualTo(CanonicalResults.bytes(folded.results()));
    for (int i = 0; i < seen.results().entrants().size(); i++) {
      assertThat(seen.results().explain(i)).isEqualTo(folded.results().explain(i));
    }
  }

  @Test
  void aWholeRaceWithDecisionsLooksTheSameToBoth() {
    Random random = new Random(5);
    say();
    for (int step = 0; step < 60; step++) {
      race.pass(1 + random.nextInt(RUNNERS), "5K", 900_000 + random.nextInt(600_000));
      race.pass(1 + random.nextInt(RUNNERS), "FINISH", 1_800_000 + random.nextInt(900_000));
      if (step % 15 == 3) {
        race.act(new Change.StatusSet(new EntrantId(step), Status.DQ, "TR 5"));
        race.act(new Change.GunSet("all", TinyRace.GUN_ms + step));
      }
      if (step == 40) {
        race.act(new Change.ResultsDeclared("", ResultState.PROVISIONAL));
      }
      say();
      assertSame();
    }
  }

  @Test
  void oneThatBeginsLateFindsTheNewestOfEachInTheTopic() {
    say();
    race.passAll(RUNNERS, "5K", 1_000_000);
    say();
    race.passAll(RUNNERS, "FINISH", 2_000_000);
    race.act(new Change.ResultsDeclared("", ResultState.OFFICIAL));
    say();
    mirrored = mirror();
    topic.forEach((key, value) -> mirrored.inbox().take(key, value));
    assertSame();
  }

  @Test
  void nothingOfWhatIsSaidCountsBeforeItsHead() {
    say();
    race.passAll(RUNNERS, "5K", 1_000_000);
    long before = mirrored.latest().orElseThrow().seq();
    journal.replay(folded, journal.head().seq(), scored::take);
    Map<StateKey, byte[]> said = new LinkedHashMap<>(scored.news());
    byte[] head = said.remove(StateKey.head("tiny"));
    write(scored.seq(), 1, said);
    assertThat(mirrored.latest().orElseThrow().seq()).isEqualTo(before);
    write(scored.seq(), 1, Map.of(StateKey.head("tiny"), head));
    assertSame();
  }

  @Test
  void whatANodeSaysThatLostTheRaceIsNotBelieved() {
    ScoredRace stale = new ScoredRace("tiny");
    journal.replay(0, journal.head().seq(), stale::take);
    race.passAll(RUNNERS, "5K", 1_000_000);
    say();
    write(stale.seq(), 2, stale.news());
    assertSame();
  }

  @Test
  void aRaceSaidAnewIsTheSameRace() {
    say();
    race.passAll(RUNNERS, "5K", 1_000_000);
    say();
    scored.forgetTold();
    assertThat(scored.hasNews()).isTrue();
    say();
    assertSame();
  }

  @Test
  void aChipThatLayOnAMatNeedsSeveralRecords() {
    for (int second = 0; second < 300; second++) {
      race.passMany(1, "5K", 1_000_000 + second * 1_000L, 1_000);
    }
    say();
    assertThat(topic.values()).anyMatch(value -> value.parts() > 1);
    assertSame();
  }

  @Test
  void whoIsErasedHasNoName() {
    say();
    journal.persons(stored -> mirrored.inbox().person(stored.id(), stored.body()));
    assertThat(nameOfFirst()).isEqualTo("Runner0");
    mirrored.inbox().person(1, null);
    assertThat(nameOfFirst()).isEmpty();
  }

  private String nameOfFirst() {
    return mirrored.latest().orElseThrow().people().of(new EntrantId(1)).familyName();
  }

  @Test
  void whoWaitsIsWokenByTheNextHead() throws InterruptedException {
    say();
    long seq = mirrored.latest().orElseThrow().seq();
    assertThat(mirrored.awaitAfter(seq, Duration.ofMillis(20))).isEmpty();
    race.pass(1, "5K", 1_000_000);
    Thread later = Thread.ofVirtual().start(this::say);
    assertThat(mirrored.awaitAfter(seq, Duration.ofSeconds(20))).isPresent();
    later.join();
  }

  @Test
  void aRaceWhoseScoringStoppedSaysSoAndKeepsWhatItHad() {
    say();
    long seq = mirrored.latest().orElseThrow().seq();
    Journal.Entry foreign =
        new Journal.Entry(seq + 1, 0, new byte[] {99, 1, 2}, journal.head().hash());
    scored.takeOrStop(foreign);
    write(scored.seq(), 1, scored.news());
    assertThat(mirrored.fault()).isPresent();
    assertThat(mirrored.fault().get()).hasMessageContaining("after entry " + seq);
    assertThat(mirrored.latest().orElseThrow().results().entrants()).hasSize(RUNNERS);
  }

  @Test
  void aBrokenFeedIsAFaultToo() {
    broken.set(new IllegalStateException("the topic is gone"));
    assertThat(mirrored.fault()).contains(broken.get());
  }

  @Test
  void bytesThatAreNoneOfOursAreLeftAlone() {
    assertThat(StateKey.of(new byte[] {1, 2, 3})).isEmpty();
    assertThat(StateKey.of(Codec.encode(new org.racegantry.codec.Batch("x", List.of())))).isEmpty();
    assertThat(StateValue.of(null)).isEmpty();
    assertThat(StateValue.of(new byte[7])).isEmpty();
  }
}
