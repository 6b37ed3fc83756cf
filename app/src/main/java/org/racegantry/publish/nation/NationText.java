package org.racegantry.publish.nation;

import java.util.List;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.TextWidth;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RaceSetup;

/** Nations for a terminal. */
public final class NationText {
  private static final int NAME_MOST = 30;

  private final RaceSetup setup;
  private final StringBuilder out = new StringBuilder();

  private NationText(RaceSetup setup) {
    this.setup = setup;
  }

  /** The league of each sheet. */
  public static String leagues(RaceSetup setup, List<NationSheet> sheets) {
    NationText text = new NationText(setup);
    for (NationSheet sheet : sheets) {
      sheet.sexes().forEach(sex -> text.league(sheet, sex));
      text.ifNobody(sheet);
    }
    return text.out.toString();
  }

  /** The nations at the point of each sheet. */
  public static String sheets(RaceSetup setup, List<NationSheet> sheets) {
    NationText text = new NationText(setup);
    for (NationSheet sheet : sheets) {
      sheet.sexes().forEach(sex -> text.nations(sheet, sex));
      text.ifNobody(sheet);
    }
    return text.out.toString();
  }

  /** Who was first of a nation at each point. */
  public static String steps(RaceSetup setup, List<NationSteps> all) {
    NationText text = new NationText(setup);
    all.forEach(text::steps);
    return text.out.toString();
  }

  private void ifNobody(NationSheet sheet) {
    if (sheet.sexes().isEmpty()) {
      head(PlainText.line(sheet.race().name()));
      out.append("nobody with a sex entered is at ").append(point(sheet)).append(" yet\n");
    }
  }

  private void league(NationSheet sheet, NationSheet.OfSex sex) {
    head(title(sheet, sex) + ": league of nations, the best three of each");
    if (sex.league().isEmpty()) {
      out.append("no nation has three finishers\n");
    } else {
      Grid grid = new Grid("rllrr", "#", "Nat", "Nation", "Places", "Times");
      for (NationSheet.Ranked one : sex.league()) {
        grid.row(
            one.placed(),
            one.of().code(),
            one.of().name(),
            one.of().sum() + " = " + one.places(),
            Elapsed.hms(one.times_s()));
      }
      out.append(grid.text());
    }
    others("Not ranked, fewer than three: ", sex.unranked());
    others("Statuses, no nations: ", sex.statuses());
    unknown(sex);
  }

  private void others(String lead, List<NationSheet.Line> lines) {
    if (!lines.isEmpty()) {
      List<String> told =
          lines.stream()
              .map(line -> line.code() + " (" + line.sum().replace(" + ", ", ") + ")")
              .toList();
      out.append(lead).append(String.join(", ", told)).append('\n');
    }
  }

  private void nations(NationSheet sheet, NationSheet.OfSex sex) {
    head(title(sheet, sex) + ": first of each nation at " + point(sheet));
    Grid grid =
        new Grid(
            "llrrlrrrl", "Nat", "Nation", "Place", "Bib", "First", "Time", "Gap", "Of", "Then");
    sex.nations().forEach(line -> row(grid, line));
    out.append(grid.text());
    if (!sex.statuses().isEmpty()) {
      Grid statuses = new Grid("llrrlrrrl", "", "", "", "", "", "", "", "", "");
      sex.statuses().forEach(line -> row(statuses, line));
      out.append("Statuses, no nations:").append(statuses.text());
    }
    unknown(sex);
  }

  private static void row(Grid grid, NationSheet.Line line) {
    grid.row(
        line.code(),
        TextWidth.cut(line.name(), NAME_MOST),
        line.first().placed(),
        line.first().bib(),
        name(line.first()),
        line.first().time(),
        line.first().gap(),
        "" + line.passed(),
        line.then());
  }

  private void steps(NationSteps steps) {
    String nation = (steps.nation() + " " + steps.name()).strip();
    head(PlainText.line(steps.race().name()) + ", " + steps.word() + ": first of " + nation);
    Grid grid = new Grid("lrrlrrrl", "At", "Place", "Bib", "First", "Time", "Gap", "Of", "");
    for (NationSteps.Step step : steps.steps()) {
      String at = Labels.point(setup, step.point());
      String before = step.before().map(name -> "before: " + name).orElse("");
      step.first()
          .ifPresentOrElse(
              home ->
                  grid.row(
                      at,
                      home.placed(),
                      home.bib(),
                      name(home),
                      home.time(),
                      home.gap(),
                      "" + step.passed(),
                      before),
              () -> grid.row(at, "", "", "nobody", "", "", "", ""));
    }
    out.append(grid.text());
  }

  private void unknown(NationSheet.OfSex sex) {
    if (sex.unknown() > 0) {
      out.append("Nation not known: ").append(sex.unknown()).append('\n');
    }
  }

  private void head(String title) {
    out.append(out.isEmpty() ? "" : "\n").append(title).append('\n');
  }

  private static String title(NationSheet sheet, NationSheet.OfSex sex) {
    String race = PlainText.line(sheet.race().name());
    return sheet.sexes().size() > 1 ? race + ", " + sex.word() : race;
  }

  private String point(NationSheet sheet) {
    return PlainText.line(Labels.point(setup, sheet.point()));
  }

  private static String name(Home home) {
    return TextWidth.cut(PersonName.listed(home.face().person()), NAME_MOST);
  }
}
