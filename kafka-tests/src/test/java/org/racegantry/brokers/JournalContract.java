package org.racegantry.brokers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.racegantry.journal.Chain;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.Decided;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.PersonBody;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.JournalException.Reason;

/** What every journal does, wherever it keeps its entries. */
abstract class JournalContract {
  private static final int SECONDS = 30;

  /** Makes a new race. */
  abstract Journal create(String race);

  /** Opens it, as another program would. */
  abstract Journal open(String race);

  /** Opens it to read only. */
  abstract Journal openReadOnly(String race);

  @Test
  void aNewRaceIsEmptyAndHolds() {
    try (Journal journal = create("new")) {
      assertThat(journal.head().seq()).isZero();
      assertThat(journal.head().hash()).isEqualTo(Chain.origin());
      assertThat(journal.verify().holds()).isTrue();
      assertThat(texts(journal)).isEmpty();
    }
  }

  @Test
  void whatWasAppendedIsThereInOrderAfterReopening() {
    try (Journal journal = create("order")) {
      assertThat(journal.append(bodies("one", "two"), List.of(), 1_000)).isEqualTo(2);
      assertThat(journal.append(bodies(""), List.of(), 2_000)).isEqualTo(3);
      assertThat(journal.append(List.of(), List.of(), 3_000)).isEqualTo(3);
    }
    try (Journal journal = openReadOnly("order")) {
      assertThat(texts(journal)).containsExactly("one", "two", "");
      assertThat(texts(journal, 1, 2)).containsExactly("two");
      assertThat(texts(journal, 3, 9)).isEmpty();
      assertThat(journal.verify().holds()).isTrue();
      assertThat(journal.verify().head().hash()).isEqualTo(journal.head().hash());
      List<Long> times = new ArrayList<>();
      journal.replay(0, Long.MAX_VALUE, entry -> times.add(entry.recordedAt_ms()));
      assertThat(times).containsExactly(1_000L, 1_000L, 2_000L);
    }
  }

  @Test
  void eachHashIsOfTheHashBeforeItAndTheEntry() {
    try (Journal journal = create("chain")) {
      journal.append(bodies("one", "two"), List.of(), 5);
      journal.append(bodies("three"), List.of(), 6);
      byte[] before = Chain.origin();
      Chain chain = new Chain();
      for (Entry entry : entries(journal)) {
        byte[] hash = chain.next(before, entry.seq(), entry.recordedAt_ms(), entry.body());
        assertThat(entry.hash()).isEqualTo(hash);
        before = hash;
      }
      assertThat(journal.head().hash()).isEqualTo(before);
    }
  }

  @Test
  void aRaceIsMadeOnceAndOpenedOnlyWhereItIs() {
    try (Journal journal = create("once")) {
      journal.append(bodies("one"), List.of(), 1);
    }
    assertThatThrownBy(() -> create("once"))
        .isInstanceOfSatisfying(
            JournalException.class, e -> assertThat(e.reason()).isEqualTo(Reason.EXISTS));
    assertThatThrownBy(() -> open("never"))
        .isInstanceOfSatisfying(
            JournalException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
  }

  @Test
  void whoReadsOnlyCannotAppend() {
    create("shut", "one");
    try (Journal journal = openReadOnly("shut")) {
      assertThatThrownBy(() -> journal.append(bodies("two"), List.of(), 1))
          .isInstanceOf(JournalException.class);
      assertThatThrownBy(() -> journal.erase(1)).isInstanceOf(JournalException.class);
    }
  }

  @Test
  void whoeverDecidesHasSeenEveryEntryThereIs() {
    try (Journal journal = create("seen");
        Journal other = open(create("seen2", "x"))) {
      assertThat(other.head().seq()).isEqualTo(1);
      journal.append(bodies("one", "two"), List.of(), 1);
      journal.append(bodies("three"), List.of(), 1);
      List<Long> seen = new ArrayList<>();
      long seq =
          journal.appendSeeing(
              1,
              entry -> seen.add(entry.seq()),
              () -> new Decided(bodies("four"), List.of(person(7, "who"))),
              1);
      assertThat(seen).containsExactly(2L, 3L);
      assertThat(seq).isEqualTo(4);
      assertThat(journal.person(7).map(Journal.PersonBody::body)).hasValue(utf8("who"));
      assertThat(journal.appendSeeing(4, _ -> {}, JournalContract::nothing, 1)).isEqualTo(4);
      assertThat(journal.verify().holds()).isTrue();
    }
  }

  @Test
  void aDecisionThatThrowsAppendsNothingAndBreaksNothing() {
    try (Journal journal = create("no")) {
      journal.append(bodies("one"), List.of(), 1);
      assertThatThrownBy(() -> journal.appendSeeing(0, _ -> {}, JournalContract::refused, 1))
          .hasMessage("no");
      journal.append(bodies("two"), List.of(), 1);
      assertThat(texts(journal)).containsExactly("one", "two");
    }
  }

  @Test
  void decisionsOfTwoProgramsComeOneAfterTheOther() throws Exception {
    create("decide", "0");
    try (Journal one = open("decide");
        Journal other = open("decide");
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> first = threads.submit(() -> countOn(one));
      countOn(other);
      first.get(SECONDS, TimeUnit.SECONDS);
    }
    try (Journal journal = openReadOnly("decide")) {
      // Each counted one on from the last one it saw: who had not seen all would say one twice.
      assertThat(texts(journal))
          .isEqualTo(IntStream.rangeClosed(0, 40).mapToObj(String::valueOf).toList());
      assertThat(journal.verify().holds()).isTrue();
    }
  }

  private static Void countOn(Journal journal) {
    long[] last = new long[2];
    for (int i = 0; i < 20; i++) {
      journal.appendSeeing(
          last[1],
          entry -> {
            assertThat(entry.seq()).isEqualTo(last[1] + 1);
            last[0] = Long.parseLong(text(entry));
            last[1] = entry.seq();
          },
          () -> new Decided(bodies("" + (last[0] + 1)), List.of()),
          1);
    }
    return null;
  }

  @Test
  void severalWritersOfOneRaceMakeOneChain() throws Exception {
    create("writers", "begin");
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<Future<Long>> done = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        done.add(threads.submit(writer("w" + i)));
      }
      for (Future<Long> each : done) {
        assertThat(each.get(SECONDS, TimeUnit.SECONDS)).isPositive();
      }
    }
    try (Journal journal = open("writers")) {
      assertThat(journal.verify().holds()).isTrue();
      List<String> texts = texts(journal);
      assertThat(texts).hasSize(91).doesNotHaveDuplicates();
      for (int i = 0; i < 3; i++) {
        String own = "w" + i;
        assertThat(texts.stream().filter(each -> each.startsWith(own)).toList())
            .isEqualTo(IntStream.range(0, 30).mapToObj(n -> own + " " + n).toList());
      }
    }
  }

  private Callable<Long> writer(String name) {
    return () -> {
      try (Journal journal = open("writers")) {
        return LongStream.range(0, 30)
            .map(i -> journal.append(bodies(name + " " + i), List.of(), i))
            .max()
            .orElseThrow();
      }
    };
  }

  @Test
  void anAppendOfManyMegabytesIsOneAppend() {
    byte[] huge = new byte[3_500_000];
    new Random(8).nextBytes(huge);
    List<byte[]> many =
        IntStream.range(0, 20_000).mapToObj(i -> utf8("a read of some length " + i)).toList();
    try (Journal journal = create("big")) {
      assertThat(journal.append(List.of(huge, utf8("small")), List.of(), 1)).isEqualTo(2);
      assertThat(journal.append(many, List.of(), 1)).isEqualTo(20_002);
    }
    try (Journal journal = open("big")) {
      List<Entry> all = entries(journal);
      assertThat(all.get(0).body()).isEqualTo(huge);
      assertThat(all.get(20_001).body()).isEqualTo(many.getLast());
      assertThat(journal.verify().holds()).isTrue();
    }
  }

  @Test
  void personsAreThereAsSoonAsTheyArePut() {
    try (Journal journal = create("persons")) {
      journal.append(bodies("one"), List.of(person(2, "Bo"), person(-1, "Zoe")), 1);
      assertThat(persons(journal)).containsExactly("2 Bo", "-1 Zoe");
      journal.append(List.of(), List.of(person(1, "Ann"), person(2, "Bob")), 1);
      assertThat(persons(journal)).containsExactly("1 Ann", "2 Bob", "-1 Zoe");
      assertThat(journal.person(2).map(PersonBody::body)).hasValue(utf8("Bob"));
      assertThat(journal.person(3)).isEmpty();
    }
    try (Journal journal = openReadOnly("persons")) {
      assertThat(persons(journal)).containsExactly("1 Ann", "2 Bob", "-1 Zoe");
    }
  }

  @Test
  void whoIsErasedIsGoneAndTheChainHolds() {
    try (Journal journal = create("erased")) {
      journal.append(bodies("one"), List.of(person(1, "Ann"), person(2, "Bo")), 1);
      assertThat(journal.erase(1)).isTrue();
      assertThat(journal.person(1)).isEmpty();
      assertThat(persons(journal)).containsExactly("2 Bo");
      assertThat(journal.erase(1)).isFalse();
      assertThat(journal.verify().holds()).isTrue();
    }
    try (Journal journal = open("erased")) {
      assertThat(persons(journal)).containsExactly("2 Bo");
      journal.append(List.of(), List.of(person(1, "Ann again")), 1);
      assertThat(persons(journal)).containsExactly("1 Ann again", "2 Bo");
    }
  }

  @Test
  void whoFollowsSeesWhatOthersAppendInOrder() throws Exception {
    create("follow", "0");
    try (Journal writer = open("follow");
        Journal reader = openReadOnly("follow")) {
      Semaphore heard = new Semaphore(0);
      writer.onAppend(heard::release);
      List<String> seen = new ArrayList<>();
      long at = 0;
      for (int i = 1; i <= 20; i++) {
        writer.append(bodies("" + i), List.of(), i);
        assertThat(heard.tryAcquire(SECONDS, TimeUnit.SECONDS)).isTrue();
        at = follow(reader, at, i + 1, seen);
      }
      assertThat(seen).isEqualTo(IntStream.rangeClosed(0, 20).mapToObj(String::valueOf).toList());
    }
  }

  private static long follow(Journal reader, long after, long until, List<String> seen)
      throws InterruptedException {
    long at = after;
    long patience_ns = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
    while (at < until && System.nanoTime() < patience_ns) {
      List<Entry> more = new ArrayList<>();
      reader.replay(at, Long.MAX_VALUE, more::add);
      more.forEach(entry -> seen.add(text(entry)));
      at = more.isEmpty() ? at : more.getLast().seq();
      Thread.sleep(5);
    }
    return at;
  }

  private String create(String race, String body) {
    try (Journal journal = create(race)) {
      journal.append(bodies(body), List.of(), 0);
    }
    return race;
  }

  private static Decided nothing() {
    return new Decided(List.of(), List.of());
  }

  private static Decided refused() {
    throw new IllegalStateException("no");
  }

  private static List<Entry> entries(Journal journal) {
    List<Entry> all = new ArrayList<>();
    journal.replay(0, Long.MAX_VALUE, all::add);
    return all;
  }

  private static List<String> texts(Journal journal) {
    return texts(journal, 0, Long.MAX_VALUE);
  }

  private static List<String> texts(Journal journal, long after, long until) {
    List<String> all = new ArrayList<>();
    journal.replay(after, until, entry -> all.add(text(entry)));
    return all;
  }

  private static List<String> persons(Journal journal) {
    List<String> all = new ArrayList<>();
    journal.persons(
        each -> all.add(each.id() + " " + new String(each.body(), StandardCharsets.UTF_8)));
    return all;
  }

  private static String text(Entry entry) {
    return new String(entry.body(), StandardCharsets.UTF_8);
  }

  private static PersonBody person(long id, String body) {
    return new PersonBody(id, utf8(body));
  }

  private static List<byte[]> bodies(String... texts) {
    return List.of(texts).stream().map(JournalContract::utf8).toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
