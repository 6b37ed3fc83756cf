package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Act;
import org.racegantry.race.Admission;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Note;
import org.racegantry.race.Paper;

/** What an act did, as a sentence for the crew, with the names and the zone of the race. */
public final class ActSentence {
  private static final int LISTED_MAX = 3;

  private final SnapshotView view;

  /** Sentences about the race of a snapshot. */
  public ActSentence(SnapshotView view) {
    this.view = view;
  }

  /** All an act did: its changes, or how many of each kind where they are many. */
  public String of(Act act) {
    List<Change> changes = act.changes();
    String did =
        changes.size() > LISTED_MAX
            ? counted(changes)
            : String.join("; ", changes.stream().map(this::of).toList());
    if (act.supersedes() == Act.NOTHING) {
      return PlainText.line(admitted(act).orElse(did));
    }
    return changes.isEmpty()
        ? "took back act " + act.supersedes()
        : PlainText.line(did) + ", in place of act " + act.supersedes();
  }

  private Optional<String> admitted(Act act) {
    return Admission.by(act, view.results().acts())
        .map(one -> "let reader " + one.reader() + " in on line " + one.line());
  }

  private String counted(List<Change> changes) {
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

  private String of(Change change) {
    return switch (change) {
      case Change.SetupSet set -> "set the race up";
      case Change.EntrantSet set -> "entry of " + who(set.entrant().id());
      case Change.EntrantRemoved removed -> "took out " + who(removed.entrant());
      case Change.ChipSet set -> chip(set);
      case Change.GunSet set -> "gun of " + set.wave() + " at " + time(set.time_ms());
      case Change.ClockSet set -> clock(set);
      case Change.StatusSet set -> ruling(set);
      case Change.OrderJudged judged ->
          "judged order in "
              + judged.race()
              + ": "
              + String.join(", ", judged.order().stream().map(this::who).toList());
      case Change.TimeSet set ->
          who(set.entrant())
              + " at "
              + set.point()
              + " "
              + time(set.time_ms())
              + ", "
              + set.source();
      case Change.ReadStruck struck ->
          "struck the read of chip "
              + struck.chip()
              + " at "
              + struck.reader()
              + " "
              + time(struck.time_ms());
      case Change.ResultsDeclared declared ->
          (declared.race().isEmpty() ? "all races" : declared.race())
              + " declared "
              + declared.state().name().toLowerCase(Locale.ROOT);
      case Change.RecordBookSet set -> "record book " + set.book();
      case Change.PaperSet set -> paper(set.paper());
      case Change.NoteSet set -> note(set.note());
      case Change.EditionsSet set -> "earlier editions, " + set.editions().size() + " places";
    };
  }

  private String paper(Paper paper) {
    List<String> about = paper.entrants().stream().map(this::who).toList();
    return "paper "
        + paper.words()
        + (about.isEmpty() ? "" : ", about " + String.join(", ", about))
        + (paper.evidence().isEmpty() ? "" : " (" + paper.evidence() + ")");
  }

  /** Without what was said and by whom: that may be erased, and an act may not. */
  private String note(Note note) {
    List<String> about = note.about().stream().map(this::who).toList();
    return "note, " + note.words() + (about.isEmpty() ? "" : ", about " + String.join(", ", about));
  }

  private String chip(Change.ChipSet set) {
    String whose = "chip " + set.chip() + " to " + who(set.entrant());
    return whose + span(set.from_ms(), set.until_ms());
  }

  private String clock(Change.ClockSet set) {
    String added = "clock of " + set.reader() + " " + signed(set.offset_ms());
    return added + span(set.from_ms(), set.until_ms());
  }

  private String ruling(Change.StatusSet set) {
    String who = who(set.entrant());
    return switch (set.status()) {
      case OK -> who + ": ruling taken back";
      case DQ -> who + " disqualified under " + set.rule();
      default -> who + " ruled " + set.status();
    };
  }

  /** {@code 21 Ada LOVELACE}. */
  String who(EntrantId id) {
    int at = view.results().indexOf(id);
    if (at < 0) {
      return "an entrant taken out";
    }
    var entrant = view.results().entrants().get(at);
    return entrant.bib() + " " + Labels.name(view.snapshot().people(), entrant);
  }

  private static String signed(long ms) {
    return (ms < 0 ? "\u2212" : "+") + Math.abs(ms) + " ms";
  }

  private String span(long from_ms, long until_ms) {
    String from = from_ms == Change.ChipSet.ALWAYS ? "" : " from " + time(from_ms);
    return until_ms == Change.ChipSet.FOREVER ? from : from + " until " + time(until_ms);
  }

  private String time(long time_ms) {
    return RaceClock.millisOn(view.setup().date(), time_ms, view.setup().zone());
  }
}
