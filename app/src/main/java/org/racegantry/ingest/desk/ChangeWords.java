package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Admission;
import org.racegantry.race.Change;
import org.racegantry.race.Note;
import org.racegantry.race.Paper;

/** What a change did, as a sentence for the crew. */
public final class ChangeWords {
  private static final int LISTED_MAX = 3;

  private final DeskBook book;

  /** Sentences with the names and the zone of this race. */
  public ChangeWords(DeskBook book) {
    this.book = book;
  }

  /** All an act did, in one line: its changes, or their count where they are many. */
  public String of(Act act) {
    List<Change> changes = act.changes();
    String did =
        changes.size() > LISTED_MAX
            ? counted(changes)
            : String.join("; ", changes.stream().map(this::of).toList());
    if (act.supersedes() == Act.NOTHING) {
      return admitted(act).orElse(did);
    }
    return changes.isEmpty()
        ? "undoes act " + act.supersedes()
        : did + "; replaces act " + act.supersedes();
  }

  private Optional<String> admitted(Act act) {
    List<Act> all = book.ledger().lines().stream().map(ActLedger.Line::act).toList();
    return Admission.by(act, all).map(Admitting::words);
  }

  private static String counted(List<Change> changes) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    changes.forEach(change -> kinds.merge(kind(change), 1, Integer::sum));
    List<String> counts = new ArrayList<>();
    kinds.forEach((kind, count) -> counts.add(count + " " + kind));
    return String.join(", ", counts);
  }

  private static String kind(Change change) {
    return switch (change) {
      case Change.SetupSet _ -> "setup";
      case Change.EntrantSet _ -> "entered";
      case Change.EntrantRemoved _ -> "taken out";
      case Change.ChipSet _ -> "chips assigned";
      case Change.GunSet _ -> "guns";
      case Change.ClockSet _ -> "clocks corrected";
      case Change.StatusSet _ -> "rulings";
      case Change.OrderJudged _ -> "judged orders";
      case Change.TimeSet _ -> "times stated";
      case Change.ReadStruck _ -> "reads struck";
      case Change.ResultsDeclared _ -> "declarations";
      case Change.RecordBookSet _ -> "record books";
      case Change.PaperSet _ -> "papers";
      case Change.NoteSet _ -> "notes";
      case Change.EditionsSet _ -> "lists of earlier editions";
    };
  }

  /** One change. */
  public String of(Change change) {
    return switch (change) {
      case Change.SetupSet set -> "set up " + set.setup().name() + ", " + set.setup().date();
      case Change.EntrantSet set -> "entered bib " + set.entrant().bib();
      case Change.EntrantRemoved removed -> "took out " + book.words(removed.entrant());
      case Change.ChipSet set -> chip(set);
      case Change.GunSet set -> "gun of wave " + set.wave() + " at " + time(set.time_ms());
      case Change.ClockSet set -> clock(set);
      case Change.StatusSet set -> ruling(set);
      case Change.OrderJudged judged -> order(judged);
      case Change.TimeSet set -> stated(set);
      case Change.ReadStruck struck -> struck(struck);
      case Change.ResultsDeclared declared -> declared(declared);
      case Change.RecordBookSet set ->
          "record book " + set.book() + ", " + set.marks().size() + " marks";
      case Change.PaperSet set -> paper(set.paper());
      case Change.NoteSet set -> note(set.note());
      case Change.EditionsSet set -> "earlier editions, " + set.editions().size() + " places";
    };
  }

  private String chip(Change.ChipSet set) {
    String whose = "chip " + set.chip() + " is " + book.words(set.entrant()) + "'s";
    return whose + stretch(set.from_ms(), set.until_ms());
  }

  private String clock(Change.ClockSet set) {
    String added = String.format(Locale.ROOT, "%+d ms", set.offset_ms());
    return "reader " + set.reader() + " gets " + added + stretch(set.from_ms(), set.until_ms());
  }

  private String order(Change.OrderJudged judged) {
    List<String> order = judged.order().stream().map(book::words).toList();
    return "judged order of race " + judged.race() + ": " + String.join(", ", order);
  }

  private String stated(Change.TimeSet set) {
    String where = book.words(set.entrant()) + " at " + set.point();
    return where + " " + time(set.time_ms()) + " by " + set.source();
  }

  private String struck(Change.ReadStruck struck) {
    String where = "chip " + struck.chip() + " at " + struck.reader();
    return "struck the read of " + where + " " + time(struck.time_ms());
  }

  private String declared(Change.ResultsDeclared declared) {
    String what = declared.race().isEmpty() ? "all races" : "race " + declared.race();
    return what + " declared " + declared.state().name().toLowerCase(Locale.ROOT);
  }

  private String paper(Paper paper) {
    List<String> who = paper.entrants().stream().map(book::words).toList();
    return "paper "
        + paper.words()
        + (who.isEmpty() ? "" : ", about " + String.join(", ", who))
        + (paper.evidence().isEmpty() ? "" : ", resting on " + Shown.quoted(paper.evidence()));
  }

  /** Without what was said and by whom: that may be erased, and an act may not. */
  private String note(Note note) {
    List<String> who = note.about().stream().map(book::words).toList();
    return "note, " + note.words() + (who.isEmpty() ? "" : ", about " + String.join(", ", who));
  }

  private String ruling(Change.StatusSet set) {
    String who = book.words(set.entrant());
    return switch (set.status()) {
      case OK -> who + ": ruling taken back";
      case DQ -> who + " disqualified under " + set.rule();
      default -> who + " ruled " + set.status();
    };
  }

  private String stretch(long from_ms, long until_ms) {
    String from = from_ms == Change.ChipSet.ALWAYS ? "" : " from " + time(from_ms);
    return until_ms == Change.ChipSet.FOREVER ? from : from + " until " + time(until_ms);
  }

  private String time(long time_ms) {
    return book.isSetUp() ? book.time().show(time_ms) : time_ms + " ms";
  }
}
