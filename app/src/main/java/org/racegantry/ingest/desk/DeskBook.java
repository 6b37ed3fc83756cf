package org.racegantry.ingest.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.codec.Codec;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Status;
import org.racegantry.race.Transcript;

/**
 * What is known in a race file by now: setup, entrants, chips, rulings and acts in force, and which
 * readers and chips have been heard. The desk holds new words against it; nothing here is scored.
 * It can follow its journal: only what is new is read then. Confined to one thread at a time.
 */
public final class DeskBook {
  private final Journal journal;
  private final TreeMap<Integer, Act> acts = new TreeMap<>();
  private final Heard heard = new Heard();
  private final Marks marks = new Marks();
  private long seq;
  private InForce inForce = new InForce();
  private boolean stale;
  private ActLedger ledger;

  private DeskBook(Journal journal) {
    this.journal = journal;
  }

  /** Reads a whole journal. */
  public static DeskBook of(Journal journal) {
    DeskBook book = new DeskBook(journal);
    book.catchUp();
    return book;
  }

  /** Reads what was appended since. */
  void catchUp() {
    journal.replay(seq, Long.MAX_VALUE, this::take);
  }

  /** Takes the next entry in. */
  void take(Journal.Entry entry) {
    for (Fact fact : Codec.decode(entry.body()).facts()) {
      switch (fact) {
        case Act act -> take(act);
        case ReadBatch reads -> heard.take(entry.seq(), reads);
        case GunMark mark -> marks.take(mark);
        case Transcript _ -> {}
      }
    }
    seq = entry.seq();
  }

  private void take(Act act) {
    boolean next = acts.isEmpty() || act.number() > acts.lastKey();
    if (acts.putIfAbsent(act.number(), act) != null) {
      return;
    }
    ledger = null;
    stale |= !next || act.supersedes() != Act.NOTHING;
    if (!stale) {
      act.changes().forEach(inForce::apply);
    }
  }

  /** What holds by now; worked out anew where an act took another one back. */
  InForce inForce() {
    if (stale) {
      inForce = new InForce();
      ledger().inForce().forEach(act -> act.changes().forEach(inForce::apply));
      stale = false;
    }
    return inForce;
  }

  /** The last entry read. */
  long seq() {
    return seq;
  }

  /** The number the next act gets. */
  int nextNumber() {
    return acts.isEmpty() ? 1 : Math.addExact(acts.lastKey(), 1);
  }

  /** The race as set up; throws {@link Refusal} where the file has no setup yet. */
  public RaceSetup setup() {
    if (!isSetUp()) {
      throw new Refusal("the file has no race set up yet; make one with: gantry new --race");
    }
    return inForce().setup();
  }

  /** Whether a setup is in force. */
  public boolean isSetUp() {
    return inForce().setup() != null;
  }

  /** Times as the crew of this race says them. */
  public RaceTime time() {
    return new RaceTime(setup().date(), setup().zone());
  }

  /** Every act, and whether it is in force. */
  public ActLedger ledger() {
    if (ledger == null) {
      ledger = new ActLedger(acts.values());
    }
    return ledger;
  }

  /** The act with this number; throws {@link Refusal} where there is none. */
  ActLedger.Line line(int number) {
    String have = acts.isEmpty() ? "no acts" : "acts 1 to " + acts.lastKey();
    return ledger()
        .line(number)
        .orElseThrow(() -> new Refusal("there is no act " + number + "; the file has " + have));
  }

  /** Whether a setup would still be in force if this act were recorded too. */
  boolean isSetUpWith(Act act) {
    return ledger().with(act).inForce().stream()
        .flatMap(each -> each.changes().stream())
        .anyMatch(Change.SetupSet.class::isInstance);
  }

  /** Who wears the bib; of two, the one entered last. */
  Optional<Entrant> wearing(Bib bib) {
    return inForce().wearing(bib);
  }

  /** Every bib worn, 2 before 10. */
  List<String> bibs() {
    return inForce().bibs();
  }

  /** Readers on a line of the setup, or heard. */
  Collection<String> readers() {
    TreeSet<String> readers = new TreeSet<>(heard.readers());
    if (isSetUp()) {
      setup().lines().forEach(line -> readers.addAll(line.readers()));
    }
    return readers;
  }

  /** The guns devices marked, in order of arrival. */
  List<MarkedGun> marks() {
    return marks.all(inForce());
  }

  /** Every reader heard, by name, with what it sent. */
  Collection<Stranger> heard() {
    return heard.perReader();
  }

  /** Whether a chip was assigned or heard. */
  boolean knowsChip(String chip) {
    return inForce().chips().contains(chip) || heard.chips().contains(chip);
  }

  /** Chips assigned or heard. */
  Collection<String> chips() {
    Set<String> chips = new TreeSet<>(ChipCode.ALIKE);
    chips.addAll(inForce().chips());
    chips.addAll(heard.chips());
    return chips;
  }

  /** Every read of a chip. */
  List<Read> readsOf(String chip) {
    return heard.readsOf(chip, journal, seq);
  }

  /** The ruling in force on an entrant; {@link Status#OK} where there is none. */
  Status ruling(EntrantId entrant) {
    return inForce().ruling(entrant);
  }

  /** The person behind an entrant, as the file says at this moment; without names where erased. */
  Person person(EntrantId id) {
    return journal
        .person(id.value())
        .map(stored -> Codec.decodePerson(stored.body()))
        .orElseGet(() -> Person.named(id, "", ""));
  }

  /** {@code bib 21 (Ada Lovelace)}, or the bib alone where nobody's name is known. */
  String words(EntrantId id) {
    Entrant entrant = inForce().entrant(id);
    if (entrant == null) {
      return "an entrant taken out";
    }
    String name = Shown.plain(person(id).fullName());
    return "bib " + entrant.bib() + (name.isEmpty() ? "" : " (" + name + ")");
  }
}
