package org.racegantry.publish.explain;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.race.Act;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Notice;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.ReadVerdict;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** An account as text for a terminal. */
public final class ExplainText {
  private final Account account;
  private final Result result;
  private final RaceSetup setup;
  private final Arithmetic arithmetic;
  private final StringBuilder out = new StringBuilder();

  private ExplainText(Account account) {
    this.account = account;
    this.result = account.result();
    this.setup = account.setup();
    this.arithmetic = new Arithmetic(account);
  }

  /** The whole account, ending with a line break. */
  public static String of(Account account) {
    return of(account, List.of());
  }

  /** The same, and with each read what was said of it; none for none, else one for each read. */
  public static String of(Account account, List<Said> said) {
    ExplainText text = new ExplainText(account);
    text.head();
    text.steps();
    text.splits();
    text.reads();
    text.said(said);
    text.acts();
    text.rule();
    return text.out.toString();
  }

  private void head() {
    Entrant entrant = result.entrant();
    List<String> who = new ArrayList<>();
    who.add(PersonName.spoken(account.person()));
    who.add("bib " + entrant.bib());
    who.add(entrant.nation());
    who.add(entrant.club());
    line(joined(who));
    String race = result.race().name().isEmpty() ? result.race().id() : result.race().name();
    line(joined(List.of(race, account.state(), StatusWords.of(result), places())));
    line(joined(List.of(setup.name(), RaceClock.date(setup.date()), "clocks in " + setup.zone())));
  }

  private String places() {
    Places places = result.places();
    Entrant entrant = result.entrant();
    List<String> words = new ArrayList<>();
    addPlace(words, "place", places.overall());
    addPlace(words, entrant.sex(), places.sex());
    addPlace(words, entrant.division(), places.division());
    addPlace(words, entrant.nation(), places.nation());
    addPlace(words, entrant.club(), places.club());
    return joined(words);
  }

  private static void addPlace(List<String> words, String what, int place) {
    if (place != Places.NONE) {
      words.add(what + " " + place);
    }
  }

  private void steps() {
    heading("How the time comes about");
    TextGrid grid = new TextGrid(false, true, false);
    arithmetic.steps().forEach(step -> grid.row(step.what(), step.figure(), step.from()));
    out.append(grid);
  }

  private void splits() {
    heading("Points");
    if (result.splits().isEmpty()) {
      line("  not seen anywhere");
      return;
    }
    TextGrid grid = new TextGrid(false, true, true, true, false);
    grid.row("point", "clock", "from gun", "from start", "");
    for (Split split : result.splits()) {
      grid.row(
          split.point().id(),
          clock(split.time_ms()),
          elapsed(split.gun_ms()),
          elapsed(split.net_ms()),
          arithmetic.source(split));
    }
    out.append(grid);
  }

  private void reads() {
    List<ReadVerdict> reads = account.explanation().reads();
    heading("Every read of the chips, " + reads.size());
    if (reads.isEmpty()) {
      line("  none");
      return;
    }
    TextGrid grid = new TextGrid(false, false, false, false, true, false, false);
    grid.row("clock", "reader", "chip", "line", "correction", "point", "");
    for (ReadVerdict verdict : reads) {
      long correction_ms = verdict.corrected_ms() - verdict.read().time_ms();
      grid.row(
          clock(verdict.corrected_ms()),
          verdict.read().reader(),
          verdict.read().chip(),
          verdict.line(),
          correction_ms == 0 ? "" : ActWords.signed(correction_ms),
          verdict.used() ? verdict.point() : "-",
          verdict.notice().sentence());
    }
    out.append(grid);
  }

  private void said(List<Said> said) {
    if (said.isEmpty()) {
      return;
    }
    heading("What the readers sent");
    TextGrid grid = new TextGrid(false, false, false, false);
    grid.row("clock", "reader", "arrived", "message");
    for (int i = 0; i < said.size(); i++) {
      ReadVerdict verdict = account.explanation().reads().get(i);
      boolean kept = said.get(i).isKept();
      grid.row(
          clock(verdict.corrected_ms()),
          verdict.read().reader(),
          kept ? clock(said.get(i).arrived_ms()) : "",
          kept ? RawText.shown(said.get(i).raw()) : "not kept");
    }
    out.append(grid);
  }

  private void acts() {
    List<Act> acts = account.explanation().acts();
    if (acts.isEmpty()) {
      return;
    }
    heading("What officials did");
    ActWords words = new ActWords(result.entrant().id(), setup);
    TextGrid grid = new TextGrid(true, false, false, false, false);
    for (Act act : acts) {
      grid.row(
          "act " + act.number(),
          clock(act.at_ms()),
          act.by(),
          words.of(act),
          act.why().isEmpty() ? "" : "\"" + PlainText.line(act.why()) + "\"");
    }
    out.append(grid);
  }

  private void rule() {
    heading("The rule");
    line("  " + account.explanation().rule());
    for (Notice notice : result.notices()) {
      line("  " + notice.sentence());
    }
  }

  private String clock(long moment_ms) {
    return RaceClock.millisOn(setup.date(), moment_ms, setup.zone());
  }

  private static String elapsed(long elapsed_ms) {
    return elapsed_ms == Split.UNKNOWN ? "" : Elapsed.hmsMillis(elapsed_ms);
  }

  private void heading(String words) {
    out.append('\n').append(words).append('\n');
  }

  private void line(String words) {
    out.append(words).append('\n');
  }

  private static String joined(List<String> words) {
    return String.join(
        ", ", words.stream().map(PlainText::line).filter(word -> !word.isEmpty()).toList());
  }
}
