package org.racegantry.publish.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import org.racegantry.race.TimingPoint;

/**
 * What the page's template prints: strings only, plain but not yet escaped, for escaping is the
 * template's.
 *
 * @param name the race file's name
 * @param date race day in words
 * @param asOf how far the results reach
 * @param at the point where places were taken, or empty for the finish
 * @param timeHead what stands above the times that rank
 * @param splits the points between, in course order
 * @param sections race by race, group by group
 * @param legend what the marks mean
 */
public record HtmlPage(
    String name,
    String date,
    String asOf,
    String at,
    String timeHead,
    List<SplitHead> splits,
    List<Section> sections,
    List<String> legend) {

  /** A split's heading; one that is not {@code main} is left out where there is little room. */
  public record SplitHead(String name, boolean main) {}

  /** One standing. {@code state} is a class name and word: live, provisional, official. */
  public record Section(
      String title,
      String state,
      String stateWord,
      String basis,
      boolean nations,
      boolean clubs,
      boolean others,
      String otherHead,
      boolean remarks,
      List<Line> lines) {}

  /** One entrant. */
  public record Line(
      boolean placed,
      String place,
      String bib,
      String name,
      String nation,
      String club,
      List<String> splits,
      String time,
      String other,
      String gap,
      String remarks) {}

  private static final int MAIN_SPLITS = 5;

  /** The page of a list. */
  static HtmlPage of(ResultList list) {
    List<TimingPoint> shown = list.between();
    List<TimingPoint> main = SplitChoice.of(shown, list.point().distance_mm(), MAIN_SPLITS);
    String point = PlainText.line(list.point().id());
    return new HtmlPage(
        PlainText.line(list.setup().name()),
        RaceClock.date(list.setup().date()),
        list.asOf(),
        list.atFinish() ? "" : point,
        list.atFinish() ? "Time" : point,
        shown.stream()
            .map(split -> new SplitHead(PlainText.line(split.id()), main.contains(split)))
            .toList(),
        list.sections().stream().map(section -> section(list, shown, section)).toList(),
        Wording.legend(list));
  }

  private static Section section(ResultList list, List<TimingPoint> shown, ResultSection section) {
    List<Line> lines = section.rows().stream().map(row -> line(list, shown, row)).toList();
    return new Section(
        section.title(),
        section.state().name().toLowerCase(Locale.ROOT),
        section.stateWord(),
        section.basisWord(),
        lines.stream().anyMatch(line -> !line.nation().isEmpty()),
        lines.stream().anyMatch(line -> !line.club().isEmpty()),
        Wording.showsOther(list, section.rows()),
        Wording.otherHead(section),
        lines.stream().anyMatch(line -> !line.remarks().isEmpty()),
        lines);
  }

  private static Line line(ResultList list, List<TimingPoint> shown, Row row) {
    List<String> splits = new ArrayList<>(shown.size());
    for (long elapsed_ms : row.shown_ms(shown)) {
      splits.add(Wording.split(elapsed_ms));
    }
    return new Line(
        row.placed(),
        Wording.place(row),
        PlainText.line(row.result().entrant().bib().text()),
        PersonName.listed(row.person()),
        PlainText.line(row.result().entrant().nation()),
        PlainText.line(row.club()),
        splits,
        Wording.time(row),
        Wording.other(row),
        Wording.gap(row),
        Wording.remarks(list, row));
  }
}
