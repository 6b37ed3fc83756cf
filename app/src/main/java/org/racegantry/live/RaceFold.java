package org.racegantry.live;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.racegantry.codec.BadBody;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.Person;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.RecordBook;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;

/**
 * Folds journal entries, one after the other, into the state a snapshot is made of. Confined to one
 * thread; what it hands out is immutable.
 */
public final class RaceFold {
  private final UnaryOperator<Batch> lens;
  private final Scorer scorer = new Scorer(new AllHands());
  private final SaidFirst saidFirst = new SaidFirst();
  private final BookShelf books = new BookShelf();
  private final Optional<VerdictLog> log;
  private long seq;
  private long recordedAt_ms;
  private People people = new People(new TreeMap<>());
  private int readings;
  private boolean personsChanged = true;

  /** A fold of everything. */
  public RaceFold() {
    this(UnaryOperator.identity());
  }

  /**
   * A fold that keeps the history of the verdicts too, and for that looks at the results around
   * each act that may move one.
   */
  public static RaceFold withHistory() {
    return new RaceFold(UnaryOperator.identity(), Optional.of(new VerdictLog()));
  }

  /** A fold that shows each entry's facts to somebody before it takes them in. */
  public static RaceFold watched(Consumer<Batch> watcher) {
    return new RaceFold(
        batch -> {
          watcher.accept(batch);
          return batch;
        });
  }

  /** A fold of what {@code lens} leaves of each entry. */
  RaceFold(UnaryOperator<Batch> lens) {
    this(lens, Optional.empty());
  }

  private RaceFold(UnaryOperator<Batch> lens, Optional<VerdictLog> log) {
    this.lens = lens;
    this.log = log;
  }

  /**
   * Takes one entry in. Entries come in order and each once.
   *
   * @throws org.racegantry.codec.BadBody when its body is of no known format
   */
  public void take(Journal.Entry entry) {
    if (entry.seq() != seq + 1) {
      throw new IllegalArgumentException(
          "entry " + entry.seq() + " cannot follow entry " + seq + "; none may be left out");
    }
    Batch batch = lens.apply(Codec.decode(entry.body()));
    boolean logged = scorer.ready() && log.filter(each -> each.asksFor(batch)).isPresent();
    if (logged) {
      log.orElseThrow().before(seq, recordedAt_ms, this::verdicts);
    }
    batch.facts().forEach(scorer::add);
    personsChanged |= bringsPersons(batch);
    seq = entry.seq();
    recordedAt_ms = entry.recordedAt_ms();
    for (Fact fact : batch.facts()) {
      if (fact instanceof Act act && scorer.ready()) {
        saidFirst.take(act, scorer::score);
      }
    }
    log.ifPresent(each -> each.learn(batch));
    if (logged) {
      log.orElseThrow().after(seq, recordedAt_ms, batch, this::verdicts);
    }
  }

  /** Takes in every entry after the last one folded, up to and including {@code until}. */
  public void catchUp(Journal journal, long until) {
    journal.replay(seq, until, this::take);
    if (personsChanged) {
      readPeople(journal);
    }
  }

  /** Whether an entry may go with persons; of one that cannot be read it is not known. */
  public static boolean mayBringPersons(Journal.Entry entry) {
    try {
      return bringsPersons(Codec.decode(entry.body()));
    } catch (BadBody newer) {
      return true;
    }
  }

  private static boolean bringsPersons(Batch batch) {
    return batch.facts().stream().anyMatch(fact -> fact instanceof Act act && bringsPersons(act));
  }

  /** Reads all persons anew: somebody may have been erased, which leaves no entry behind. */
  public void readPeople(Journal journal) {
    people = peopleIn(journal);
    personsChanged = false;
    readings++;
  }

  /** All persons there are now; any thread may ask. */
  static People peopleIn(Journal journal) {
    Map<EntrantId, Person> byId = new TreeMap<>();
    journal.persons(
        stored -> {
          Person person = Codec.decodePerson(stored.body());
          byId.put(person.entrant(), person);
        });
    return new People(byId);
  }

  /** How often persons were read; see {@link #renew}. */
  int readings() {
    return readings;
  }

  /** Takes persons read elsewhere, unless an entry has brought others since; returns whether. */
  boolean renew(People read, int sinceReadings) {
    if (readings != sinceReadings) {
      return false;
    }
    people = read;
    return true;
  }

  /** The number of the last entry folded, 0 before the first. */
  public long seq() {
    return seq;
  }

  /** Who the entrants are, as last read. */
  public People people() {
    return people;
  }

  /** Whether a setup has been folded, so that there can be results. */
  public boolean ready() {
    return scorer.ready();
  }

  /** The race as of the last entry folded; throws before a setup was. */
  public Snapshot snapshot() {
    return with(scorer.score());
  }

  /** The same, of the reads stamped at or before {@code time_ms} (milliseconds since 1970). */
  public Snapshot snapshotUntil(long time_ms) {
    return with(scorer.scoreUntil(time_ms));
  }

  /** What everybody who scores elsewhere cannot know: the times said at declarations in force. */
  public Provisional said() {
    return saidFirst.inForce(scorer.score().acts());
  }

  private Snapshot with(Results results) {
    VerdictHistory history = log.map(VerdictLog::history).orElse(VerdictHistory.NONE);
    return new Snapshot(seq, recordedAt_ms, results, people, verdicts(results), history);
  }

  private Verdicts verdicts() {
    return verdicts(scorer.score());
  }

  private Verdicts verdicts(Results results) {
    RecordBook book = books.of(results.recordBooks());
    Provisional said = saidFirst.inForce(results.acts());
    return Verdicts.of(results, book, results.setup().date(), said);
  }

  private static boolean bringsPersons(Act act) {
    return act.changes().stream()
        .anyMatch(
            change -> change instanceof Change.EntrantSet || change instanceof Change.NoteSet);
  }
}
