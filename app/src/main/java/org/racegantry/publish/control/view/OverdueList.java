package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.racegantry.forecast.crowd.Lateness;
import org.racegantry.forecast.crowd.Overdue;
import org.racegantry.forecast.crowd.Overdues;
import org.racegantry.forecast.crowd.SilentPoint;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;

/**
 * Overdue runners as the crew reads them.
 *
 * @param rows the least probable first
 * @param silent points whose mats explain others
 * @param red how many of the rows are red
 */
public record OverdueList(List<Row> rows, List<Silent> silent, int red) {
  public OverdueList {
    rows = List.copyOf(rows);
    silent = List.copyOf(silent);
  }

  /**
   * One runner; times of day in the race's zone.
   *
   * @param level {@code red} or {@code amber}
   * @param odds how many of such runners come later still: {@code 1 of 40}
   * @param later the same of a hundred thousand
   * @param stretch where the runner must be: {@code 25K to 30K}
   * @param missed whether a missed read may explain it
   * @param mat the point whose mat explains it, or empty
   */
  public record Row(
      String bib,
      String name,
      Person person,
      String group,
      String race,
      String wave,
      String level,
      String odds,
      int later,
      String from,
      String seenAt,
      long seen_ms,
      String to,
      String dueAt,
      long due_ms,
      long over_min,
      String stretch,
      String km,
      boolean missed,
      String mat) {}

  /** A point whose mat sees nobody, in a sentence. */
  public record Silent(String point, String sentence, int runners) {}

  /** The list of a moment, of one race or of all. */
  public static OverdueList of(SnapshotView view, Overdues overdues, Map<String, String> asked) {
    String race = asked.getOrDefault("race", "");
    String from = asked.getOrDefault("from", "");
    String mat = asked.getOrDefault("mat", "");
    Maker maker = new Maker(view);
    List<Row> rows =
        whole(view, overdues).stream()
            .filter(row -> row.mat().equals(mat))
            .filter(row -> race.isEmpty() || row.race().equals(race))
            .filter(row -> from.isEmpty() || row.from().equals(maker.label(from)))
            .toList();
    int red = (int) rows.stream().filter(row -> row.level().equals("red")).count();
    return new OverdueList(rows, overdues.silent().stream().map(maker::silent).toList(), red);
  }

  /** Everybody, those too whom a silent mat explains. */
  public static List<Row> whole(SnapshotView view, Overdues overdues) {
    Maker maker = new Maker(view);
    List<Row> rows = new ArrayList<>();
    overdues.runners().forEach(one -> rows.add(maker.row(one, "")));
    for (SilentPoint point : overdues.silent()) {
      String mat = maker.point(point.point());
      point.runners().forEach(one -> rows.add(maker.row(one, mat)));
    }
    return rows;
  }

  /** Makes rows. */
  private record Maker(SnapshotView view) {
    private RaceSetup setup() {
      return view.setup();
    }

    private String point(int point) {
      return Labels.point(setup(), setup().points().get(point));
    }

    private String label(String id) {
      return view.point(id).map(one -> Labels.point(setup(), one)).orElse(id);
    }

    private String clock(long time_ms) {
      return RaceClock.seconds(time_ms, setup().zone());
    }

    private Silent silent(SilentPoint at) {
      String last =
          at.last_ms() == SilentPoint.NEVER
              ? "nobody was seen there yet"
              : "the last one was seen there at " + clock(at.last_ms());
      return new Silent(
          point(at.point()),
          "The mat at "
              + point(at.point())
              + " explains "
              + at.runners().size()
              + " more: in a quarter of an hour "
              + at.due()
              + " were due and missing and "
              + at.came()
              + " came; "
              + last
              + ".",
          at.runners().size());
    }

    private Row row(Overdue one, String mat) {
      Entrant who = view.results().entrants().get(one.entrant());
      int race = view.results().sightings().race(one.entrant());
      int wave = view.results().sightings().wave(one.entrant());
      boolean red = one.late().level() == Lateness.Level.RED;
      TimingPoint from = setup().points().get(one.from());
      TimingPoint to = setup().points().get(one.to());
      int of = 100_000 / one.late().later();
      return new Row(
          who.bib().text(),
          Labels.name(view.snapshot().people(), who),
          view.snapshot().people().of(who.id()),
          Labels.group(who).strip(),
          setup().races().get(race).id(),
          setup().waves().get(wave).id(),
          red ? "red" : "amber",
          of >= 10_000 ? "under 1 of 10\u2009000" : "1 of " + of,
          one.late().later(),
          Labels.point(setup(), from),
          clock(one.seen_ms()),
          one.seen_ms(),
          Labels.point(setup(), to),
          clock(one.late().due_ms()).substring(0, 5),
          one.late().due_ms(),
          one.late().over_ms() / 60_000,
          Labels.point(setup(), from) + " to " + Labels.point(setup(), to),
          km(from) + "–" + km(to),
          !one.confirmed(),
          mat);
    }

    private static String km(TimingPoint point) {
      long tenths = point.distance_mm() / 100_000;
      return tenths / 10 + "." + tenths % 10;
    }
  }
}
