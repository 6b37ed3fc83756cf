package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Paper;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.race.Wave;

/**
 * The officials' desk over one race file: words in, a checked {@link Ruling} out; nothing is
 * recorded here. Every method throws {@link Refusal} where the words do not fit the facts. Confined
 * to one thread at a time; {@link LiveDesk} is for several.
 */
public final class OfficialsDesk {
  private static final long ODD_GUN_MS = 30 * 60_000L;
  private static final long ODD_OFFSET_MS = 24 * 3_600_000L;
  private static final int LISTED_MAX = 3;

  private final DeskBook book;
  private final Known known;
  private final ChangeWords words;
  private final Declared declared;

  /** A desk over what the journal holds by now. */
  public OfficialsDesk(Journal journal) {
    this(DeskBook.of(journal));
  }

  /** A desk over what a book holds at each question. */
  OfficialsDesk(DeskBook book) {
    this.book = book;
    this.known = new Known(book);
    this.words = new ChangeWords(book);
    this.declared = new Declared(book);
  }

  /** What the desk holds words against. */
  public DeskBook book() {
    return book;
  }

  /** The gun of a wave was fired. */
  public Ruling gun(String wave, String time) {
    return gun(known.wave(wave), book.time().read(time), List.of());
  }

  /**
   * A wave's gun was fired when a device marked it.
   *
   * @param number of the mark, as in {@link #marks}; 0 for the only one there is
   */
  public Ruling gunMarked(String wave, int number) {
    String id = known.wave(wave);
    MarkedGun mark = Marks.chosen(marks(), number, book.time());
    if (mark.waves().contains(id)) {
      throw new Refusal("that is the gun of wave " + id + " already; nothing changes");
    }
    String by = "as marked by " + Shown.plain(mark.mark().reader());
    List<String> remarks = new ArrayList<>(List.of(by));
    mark.waves().forEach(other -> remarks.add("it is the gun of wave " + other + " too"));
    return gun(id, mark.corrected_ms(), remarks);
  }

  /** The guns devices marked, in order of arrival. */
  public List<MarkedGun> marks() {
    return book.marks();
  }

  private Ruling gun(String id, long time_ms, List<String> more) {
    RaceSetup setup = book.setup();
    List<String> remarks = new ArrayList<>(more);
    for (Wave each : setup.waves()) {
      long planned_ms = setup.planned_ms(each);
      if (each.id().equals(id) && Math.abs(time_ms - planned_ms) > ODD_GUN_MS) {
        remarks.add("the wave was planned for " + book.time().show(planned_ms));
      }
    }
    return ruling(new Change.GunSet(id, time_ms), remarks);
  }

  /** An official states when an entrant was at a point. */
  public Ruling set(String bib, String point, String time, String source) {
    return ruling(times().one(new StatedTime(bib, point, time, source)), List.of());
  }

  /**
   * A list of times officials state, from a tic sheet or a video: one act for all of them. The
   * refusal names every line of the list that does not fit.
   */
  public Ruling setAll(List<StatedTime> list) {
    TimeList times = times();
    List<Change> changes = times.all(list);
    return Ruling.of(changes, times.words(changes), declared.remarks(changes));
  }

  /** Reads stated times one by one. */
  public TimeList times() {
    return new TimeList(book, known);
  }

  /** An entry is made or changed: columns of a start list and their new values. */
  public Ruling enter(String bib, Map<String, String> columns) {
    Ruling entered = new Entering(book).enter(bib, columns);
    return withRemarks(entered, declared.remarks(entered.changes()));
  }

  /** Two entrants wore each other's bib: each gets the other's chips for the whole race. */
  public Ruling swap(String bib, String other) {
    Ruling swapped = new Swapping(book).swap(known.bib(bib), known.bib(other));
    return withRemarks(swapped, declared.remarks(swapped.changes()));
  }

  private static Ruling withRemarks(Ruling ruling, List<String> more) {
    List<String> remarks = new ArrayList<>(ruling.remarks());
    remarks.addAll(more);
    return new Ruling(
        ruling.supersedes(), ruling.changes(), ruling.persons(), ruling.words(), remarks);
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
    Status before = book.ruling(entrant.id());
    if (status == Status.OK && before == Status.OK) {
      throw new Refusal(book.words(entrant.id()) + ": there is no ruling to take back");
    }
    return ruling(new Change.StatusSet(entrant.id(), status, ""), List.of());
  }

  /** The order in which the judges saw entrants of one race finish. */
  public Ruling judge(String race, List<String> bibs) {
    String id = known.race(race);
    LinkedHashSet<EntrantId> order = new LinkedHashSet<>();
    for (String bib : bibs) {
      Entrant entrant = known.bib(bib);
      Race its = book.setup().raceOf(entrant);
      if (!its.id().equals(id)) {
        throw new Refusal(book.words(entrant.id()) + " is in race " + its.id() + ", not " + id);
      }
      if (!order.add(entrant.id())) {
        throw new Refusal(book.words(entrant.id()) + " is named twice");
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
    long from_ms = from == null ? Change.ChipSet.ALWAYS : book.time().read(from);
    long until_ms = until == null ? Change.ChipSet.FOREVER : book.time().read(until);
    checkStretch(from_ms, until_ms);
    if (chip.isBlank()) {
      throw new Refusal("a chip is never empty");
    }
    Change.ChipSet set = new Change.ChipSet(chip.strip(), entrant.id(), from_ms, until_ms);
    List<String> remarks = new ArrayList<>();
    if (!book.knowsChip(set.chip())) {
      remarks.add("chip " + set.chip() + " was never assigned nor read before");
    }
    remarks.addAll(Taken.remarks(book, set));
    return ruling(set, remarks);
  }

  /** A reader's clock was wrong by an offset, for a stretch of its own time; null for no limit. */
  public Ruling clock(String reader, long offset_ms, String from, String until) {
    String id = known.reader(reader);
    long from_ms = from == null ? Change.ChipSet.ALWAYS : book.time().read(from);
    long until_ms = until == null ? Change.ChipSet.FOREVER : book.time().read(until);
    checkStretch(from_ms, until_ms);
    List<String> remarks =
        Math.abs(offset_ms) < ODD_OFFSET_MS
            ? List.of()
            : List.of("that is more than a day; the offset is in milliseconds");
    return ruling(new Change.ClockSet(id, offset_ms, from_ms, until_ms), remarks);
  }

  /** A reader on no line is let in on one; its reads count from then on, those before too. */
  public Ruling admit(String reader, String line) {
    Ruling admitted = new Admitting(book, known).admit(reader, line);
    return withRemarks(admitted, declared.remarks(admitted.changes()));
  }

  /** The readers heard that are on no line, the one heard first before the others. */
  public List<Stranger> strangers() {
    return new Admitting(book, known).strangers();
  }

  /** One read counts for nothing; it is named by its reader, its chip and the reader's time. */
  public Ruling strike(String reader, String chip, String time) {
    String readerId = known.reader(reader);
    String code = known.chip(chip);
    long time_ms = book.time().read(time);
    List<Read> reads = book.readsOf(code);
    if (reads.stream().noneMatch(read -> is(read, readerId, time_ms))) {
      String where = "chip " + code + " has no read at " + readerId + " ";
      throw new Refusal(where + book.time().show(time_ms) + nearest(reads, readerId, time_ms));
    }
    return ruling(new Change.ReadStruck(readerId, code, time_ms), List.of());
  }

  private static boolean is(Read read, String reader, long time_ms) {
    return read.reader().equals(reader) && read.time_ms() == time_ms;
  }

  private String nearest(List<Read> reads, String reader, long time_ms) {
    List<String> near =
        reads.stream()
            .distinct()
            .sorted(
                Comparator.comparingLong((Read read) -> Math.abs(read.time_ms() - time_ms))
                    .thenComparing(read -> !read.reader().equals(reader))
                    .thenComparing(Read::reader))
            .limit(LISTED_MAX)
            .map(read -> read.reader() + " " + book.time().show(read.time_ms()))
            .toList();
    return near.isEmpty() ? "" : "; the nearest are " + String.join(", ", near);
  }

  /**
   * A paper a record rests on came in, or is on its way.
   *
   * @param topic what it is about, such as {@code doping-test}
   * @param answer {@code yes}, {@code no} or {@code open}
   * @param race id of the race, or empty for every race
   * @param point id of the timing point, or empty for the finish
   * @param bibs whom it is about; none for everybody
   * @param evidence the document, its number or where it can be seen; may be empty
   */
  public Ruling paper(
      String topic, String answer, String race, String point, List<String> bibs, String evidence) {
    Stating stating = new Stating(book, known);
    Paper paper = stating.paper(topic, answer, race, point, bibs, evidence);
    return ruling(new Change.PaperSet(paper), stating.remarks(paper));
  }

  /** Something was said or seen that belongs to the story; see {@link SpokenNote}. */
  public Ruling note(SpokenNote note) {
    return new Noting(book, known).note(note, words);
  }

  /** The notes in force, with their words. */
  public List<Noted> notes() {
    return Noted.in(book, words);
  }

  /** The note that an act brought is taken back. */
  public Ruling unnote(int number) {
    Noting.refuseOther(book.line(number).act());
    return undo(number);
  }

  /** The results of a race, or of all with an empty id, are declared. */
  public Ruling declare(ResultState state, String race) {
    book.setup();
    String id = race.isEmpty() ? "" : known.race(race);
    Change.ResultsDeclared change = new Change.ResultsDeclared(id, state);
    return Ruling.of(List.of(change), words.of(change) + declared.versions(change), List.of());
  }

  /** An act is taken back; taking back an undo brings the first act back. */
  public Ruling undo(int number) {
    ActLedger.Line line = book.line(number);
    if (!line.inForce()) {
      throw new Refusal(
          "act "
              + number
              + " is out of force since act "
              + line.supersededBy()
              + "; undo that one to bring it back");
    }
    Act undo = new Act(book.nextNumber(), "-", "", 0, number, List.of());
    if (book.isSetUp() && !book.isSetUpWith(undo)) {
      throw new Refusal("act " + number + " set the race up; without it there is no race");
    }
    List<String> remarks = new ArrayList<>(new Admitting(book, known).undoing(line.act()));
    remarks.addAll(declared.remarks(line.act().changes()));
    return new Ruling(number, List.of(), List.of(), "undone: " + words.of(line.act()), remarks);
  }

  private static void checkStretch(long from_ms, long until_ms) {
    if (from_ms >= until_ms) {
      throw new Refusal("the beginning (--from) must be before the end (--until)");
    }
  }

  private Ruling ruling(Change change, List<String> remarks) {
    List<String> all = new ArrayList<>(remarks);
    all.addAll(declared.remarks(List.of(change)));
    return Ruling.of(List.of(change), words.of(change), all);
  }
}
