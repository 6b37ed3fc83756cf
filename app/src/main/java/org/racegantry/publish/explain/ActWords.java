package org.racegantry.publish.explain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.RaceSetup;

/** What an act meant for one entrant, in words. */
final class ActWords {
  private final EntrantId entrant;
  private final LocalDate raceDay;
  private final ZoneId zone;

  ActWords(EntrantId entrant, RaceSetup setup) {
    this.entrant = entrant;
    this.raceDay = setup.date();
    this.zone = setup.zone();
  }

  /** All that the act did here; an act that only undoes another says so. */
  String of(Act act) {
    String did =
        PlainText.line(String.join("; ", act.changes().stream().map(this::words).toList()));
    if (act.supersedes() == Act.NOTHING) {
      return did;
    }
    String takesBack = "act " + act.supersedes();
    return act.changes().isEmpty()
        ? "undid " + takesBack
        : did + " (in place of " + takesBack + ")";
  }

  private String words(Change change) {
    return switch (change) {
      case Change.EntrantSet set -> "entered with bib " + set.entrant().bib();
      case Change.EntrantRemoved removed -> "taken out of the race";
      case Change.ChipSet set -> "chip " + set.chip() + span(set.from_ms(), set.until_ms());
      case Change.GunSet set -> "gun of wave " + set.wave() + " at " + clock(set.time_ms());
      case Change.ClockSet set -> "clock of reader " + set.reader() + " " + signed(set.offset_ms());
      case Change.StatusSet set -> ruling(set);
      case Change.OrderJudged judged -> "judged number " + placeOf(judged.order());
      case Change.TimeSet set ->
          "stated at " + set.point() + ": " + clock(set.time_ms()) + ", by " + set.source();
      case Change.ReadStruck struck ->
          "struck the read at " + struck.reader() + " " + clock(struck.time_ms());
      case Change.ResultsDeclared declared ->
          "results declared " + declared.state().name().toLowerCase(Locale.ROOT);
      case Change.SetupSet set -> "the race set up";
      case Change.RecordBookSet set -> "record book " + set.book();
      case Change.PaperSet set -> "paper " + set.paper().words();
      case Change.NoteSet set -> "note, " + set.note().words();
      case Change.EditionsSet _ -> "earlier editions";
    };
  }

  private static String ruling(Change.StatusSet set) {
    return switch (set.status()) {
      case OK -> "an earlier ruling taken back";
      case DQ -> "disqualified, " + (set.rule().isEmpty() ? "no rule given" : set.rule());
      default -> "ruled " + set.status() + (set.rule().isEmpty() ? "" : ", " + set.rule());
    };
  }

  private String placeOf(List<EntrantId> order) {
    return order.indexOf(entrant) + 1 + " of " + order.size();
  }

  private String span(long from_ms, long until_ms) {
    String from = from_ms == Change.ChipSet.ALWAYS ? "" : " from " + clock(from_ms);
    String until = until_ms == Change.ChipSet.FOREVER ? "" : " until " + clock(until_ms);
    return from + until;
  }

  private String clock(long moment_ms) {
    return RaceClock.millisOn(raceDay, moment_ms, zone);
  }

  /** {@code +1.250 s}: a correction with its sign. */
  static String signed(long ms) {
    String sign = ms < 0 ? "\u2212" : "+";
    return String.format(
        Locale.ROOT, "%s%d.%03d s", sign, Math.abs(ms) / 1000, Math.abs(ms) % 1000);
  }
}
