package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.race.Wave;

/**
 * The officials' desk over one race file: words in, a checked {@link Ruling} out, and one act in
 * the journal once it is recorded. Every method throws {@link Refusal} where the words do not fit
 * the facts, and then nothing is recorded. Not for use by several threads.
 */
public final class OfficialsDesk {
  private static final long ODD_GUN_MS = 30 * 60_000L;
  private static final long ODD_OFFSET_MS = 24 * 3_600_000L;

  private final Journal journal;
  private final DeskBook roster;
  private final Known known;
  private final ChangeWords words;

  /** A desk over what the journal holds by now. */
  public OfficialsDesk(Journal journal) {
    this.journal = journal;
    this.roster = DeskBook.of(journal);
    this.known = new Known(roster);
    this.words = new ChangeWords(roster);
  }

  /** What the desk holds words against. */
  public DeskBook roster() {
    return roster;
  }

  /** Records a ruling; returns once it is on stable storage. */
  public Act record(Recorder recorder, Signature signature, Ruling ruling) {
    return recorder.act(
        signature.by(), signature.why(), ruling.supersedes(), ruling.changes(), List.of());
  }

  /** The gun of a wave was fired. */
  public Ruling gun(String wave, String time) {
    String id = known.wave(wave);
    long time_ms = roster.time().read(time);
    RaceSetup setup = roster.setup();
    List<String> remarks = new ArrayList<>();
    for (Wave each : setup.waves()) {
      long planned_ms = setup.planned_ms(each);
      if (each.id().equals(id) && Math.abs(time_ms - planned_ms) > ODD_GUN_MS) {
        remarks.add("the wave was planned for " + roster.time().show(planned_ms));
      }
    }
    return ruling(new Change.GunSet(id, time_ms), remarks);
  }

  /** An official states when an entrant was at a point. */
  public Ruling set(String bib, String point, String time, String source) {
    Entrant entrant = known.bib(bib);
    return ruling(
        new Change.TimeSet(
            entrant.id(), known.point(point), roster.time().read(time), source.strip()),
        List.of());
  }

  /** A disqualification under a rule, which must be named. */
  public Ruling disqualify(String bib, String rule) {
    if (rule.isBlank()) {
      throw new Refusal("a disqualification names its rule, such as TR55.10");
    }
    Entrant entrant = known.bib(bib);
    return ruling(new Change.StatusSet(entrant.id(), Status.DQ, rule.strip()), List.of());
  }

  /** DNS, DNF or NP; or OK, which takes an earlier ruling back. */
  public Ruling rule(String bib, Status status) {
    Entrant entrant = known.bib(bib);
    Status before = roster.ruling(entrant.id());
    if (status == Status.OK && before == Status.OK) {
      throw new Refusal(roster.words(entrant.id()) + ": there is no ruling to take back");
    }
    return ruling(new Change.StatusSet(entrant.id(), status, ""), List.of());
  }

  /** The order in which the judges saw entrants of one race finish. */
  public Ruling judge(String race, List<String> bibs) {
    String id = known.race(race);
    LinkedHashSet<EntrantId> order = new LinkedHashSet<>();
    for (String bib : bibs) {
      Entrant entrant = known.bib(bib);
      Race its = roster.setup().raceOf(entrant);
      if (!its.id().equals(id)) {
        throw new Refusal(roster.words(entrant.id()) + " is in race " + its.id() + ", not " + id);
      }
      if (!order.add(entrant.id())) {
        throw new Refusal(roster.words(entrant.id()) + " is named twice");
      }
    }
    if (order.size() < 2) {
      throw new Refusal("an order needs two bibs or more");
    }
    return ruling(new Change.OrderJudged(id, List.copyOf(order)), List.of());
  }

  /** A chip belongs to an entrant, for a stretch of time; null for no beginning or no end. */
  public Ruling chip(String chip, String bib, String from, String until) {
    Entrant entrant = known.bib(bib);
    long from_ms = from == null ? Change.ChipSet.ALWAYS : roster.time().read(from);
    long until_ms = until == null ? Change.ChipSet.FOREVER : roster.time().read(until);
    checkStretch(from_ms, until_ms);
    if (chip.isBlank()) {
      throw new Refusal("a chip is never empty");
    }
    List<String> remarks =
        roster.chips().contains(chip.strip())
            ? List.of()
            : List.of("chip " + chip.strip() + " was never assigned nor read before");
    return ruling(new Change.ChipSet(chip.strip(), entrant.id(), from_ms, until_ms), remarks);
  }

  /** A reader's clock was wrong by an offset, for a stretch of its own time; null for no limit. */
  public Ruling clock(String reader, long offset_ms, String from, String until) {
    String id = known.reader(reader);
    long from_ms = from == null ? Change.ChipSet.ALWAYS : roster.time().read(from);
    long until_ms = until == null ? Change.ChipSet.FOREVER : roster.time().read(until);
    checkStretch(from_ms, until_ms);
    List<String> remarks =
        Math.abs(offset_ms) < ODD_OFFSET_MS
            ? List.of()
            : List.of("that is more than a day; the offset is in milliseconds");
    return ruling(new Change.ClockSet(id, offset_ms, from_ms, until_ms), remarks);
  }

  /** One read counts for nothing; it is named by its reader, its chip and the reader's time. */
  public Ruling strike(String reader, String chip, String time) {
    String readerId = known.reader(reader);
    String code = known.chip(chip);
    long time_ms = roster.time().read(time);
    List<Read> near = Reads.nearest(journal, code, readerId, time_ms);
    boolean there =
        near.stream().anyMatch(read -> read.reader().equals(readerId) && read.time_ms() == time_ms);
    if (!there) {
      List<String> shown =
          near.stream()
              .map(read -> read.reader() + " " + roster.time().show(read.time_ms()))
              .toList();
      throw new Refusal(
          "chip "
              + code
              + " has no read at "
              + readerId
              + " "
              + roster.time().show(time_ms)
              + (shown.isEmpty() ? "" : "; the nearest are " + String.join(", ", shown)));
    }
    return ruling(new Change.ReadStruck(readerId, code, time_ms), List.of());
  }

  /** The results of a race, or of all with an empty id, are declared. */
  public Ruling declare(ResultState state, String race) {
    roster.setup();
    String id = race.isEmpty() ? "" : known.race(race);
    return ruling(new Change.ResultsDeclared(id, state), List.of());
  }

  /** An act is taken back; taking back an undo brings the first act back. */
  public Ruling undo(int number) {
    ActLedger.Line line = roster.line(number);
    if (!line.inForce()) {
      throw new Refusal(
          "act "
              + number
              + " is out of force since act "
              + line.supersededBy()
              + "; undo that one to bring it back");
    }
    int next = roster.ledger().lines().getLast().act().number() + 1;
    Act undo = new Act(next, "-", "", 0, number, List.of());
    if (roster.isSetUp() && !roster.with(undo).isSetUp()) {
      throw new Refusal("act " + number + " set the race up; without it there is no race");
    }
    return new Ruling(number, List.of(), "undone: " + words.of(line.act()), List.of());
  }

  private static void checkStretch(long from_ms, long until_ms) {
    if (from_ms >= until_ms) {
      throw new Refusal("--from must be before --until");
    }
  }

  private Ruling ruling(Change change, List<String> remarks) {
    return new Ruling(Act.NOTHING, List.of(change), words.of(change), remarks);
  }
}
