package org.racegantry.publish.records;

import java.util.List;
import java.util.Locale;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;
import org.racegantry.scoring.Results;

/** What an act did, for everybody to read: bibs and rules, no names. */
public final class ActDid {
  private static final int TOLD_MOST = 2;

  private final Results results;

  /** What acts did to these results. */
  public ActDid(Results results) {
    this.results = results;
  }

  /** {@code act 57, referee: bib 1 disqualified, TR55.10}; the reason given stands in brackets. */
  public String words(Act act) {
    List<String> did = act.changes().stream().map(this::did).distinct().toList();
    String told =
        did.size() > TOLD_MOST ? act.changes().size() + " changes" : String.join("; ", did);
    String back = act.supersedes() == Act.NOTHING ? "" : "act " + act.supersedes() + " taken back";
    String all = told.isEmpty() || back.isEmpty() ? told + back : told + ", " + back;
    String why = act.why().isEmpty() ? "" : " (" + act.why() + ")";
    return PlainText.line("act " + act.number() + ", " + act.by() + ": " + all + why);
  }

  private String did(Change change) {
    return switch (change) {
      case Change.SetupSet _ -> "the race set up";
      case Change.EntrantSet set -> bib(set.entrant().id()) + " entered";
      case Change.EntrantRemoved removed -> bib(removed.entrant()) + " taken out";
      case Change.ChipSet set -> "chip of " + bib(set.entrant());
      case Change.GunSet set -> "gun of " + set.wave();
      case Change.ClockSet set -> "clock of " + set.reader();
      case Change.StatusSet set -> ruling(set);
      case Change.OrderJudged _ -> "order judged";
      case Change.TimeSet set -> bib(set.entrant()) + ", time stated at " + set.point();
      case Change.ReadStruck set -> "a read at " + set.reader() + " struck";
      case Change.ResultsDeclared declared -> declared(declared);
      case Change.RecordBookSet set -> "record book " + set.book();
      case Change.PaperSet set -> "paper " + set.paper().words();
      case Change.NoteSet set -> "note, " + set.note().words();
      case Change.EditionsSet _ -> "earlier editions";
    };
  }

  private static String declared(Change.ResultsDeclared declared) {
    String state = declared.state().name().toLowerCase(Locale.ROOT);
    String whose = declared.race().isEmpty() ? "all results" : "results of " + declared.race();
    return whose + " declared " + state;
  }

  private String ruling(Change.StatusSet set) {
    String rule = set.rule().isEmpty() ? "" : ", " + set.rule();
    return bib(set.entrant())
        + (set.status() == Status.DQ ? " disqualified" : " ruled " + set.status())
        + rule;
  }

  private String bib(EntrantId id) {
    int at = results.indexOf(id);
    return at < 0 ? "an entrant" : "bib " + results.entrants().get(at).bib().text();
  }
}
