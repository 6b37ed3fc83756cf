package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.Person;

/**
 * Entrants by where they are, for sweeping the course: who is still out, who is overdue.
 *
 * @param where id of a {@link FieldNow.Where}, or empty for all
 * @param race id of a race, or empty
 * @param wave id of a wave, or empty
 * @param at id of the point last seen at, or empty
 * @param words part of a bib, name or club, or empty
 */
public record Sweep(String where, String race, String wave, String at, String words) {
  /** The sweep in the parameters of an address. */
  public static Sweep of(Map<String, String> asked) {
    return new Sweep(
        asked.getOrDefault("state", ""),
        asked.getOrDefault("race", ""),
        asked.getOrDefault("wave", ""),
        asked.getOrDefault("at", ""),
        asked.getOrDefault("q", "").strip());
  }

  /**
   * One entrant. Times of day in the race's zone; empty where there is none.
   *
   * @param late how late, in minutes, or empty
   */
  public record Line(
      String bib,
      String name,
      String race,
      String wave,
      String state,
      String last,
      String lastAt,
      String next,
      String nextAbout,
      String late,
      Person person) {}

  /** Who fits, whoever is longest overdue first and then by bib. */
  public List<Line> of(FieldNow field, long now_ms) {
    Predicate<FieldNow.One> fits =
        one ->
            (where.isEmpty() || one.where(now_ms).id().equals(where))
                && (race.isEmpty() || one.race().equals(race))
                && (wave.isEmpty() || one.wave().equals(wave))
                && (at.isEmpty() || at.equals(pointId(field, one.last())))
                && (words.isEmpty() || isMeant(field, one));
    List<FieldNow.One> found = new ArrayList<>(field.all().stream().filter(fits).toList());
    if (where.equals(FieldNow.Where.OVERDUE.id())) {
      found.sort(Comparator.comparingLong(FieldNow.One::expected_ms));
    }
    return found.stream().map(one -> line(field, one, now_ms)).toList();
  }

  private boolean isMeant(FieldNow field, FieldNow.One one) {
    Person person = field.view().snapshot().people().of(one.entrant().id());
    String all = one.entrant().bib() + " " + person.fullName() + " " + one.entrant().club();
    return Folded.of(all).contains(Folded.of(words));
  }

  private static String pointId(FieldNow field, int point) {
    return point < 0 ? "" : field.view().setup().points().get(point).id();
  }

  private static Line line(FieldNow field, FieldNow.One one, long now_ms) {
    Person person = field.view().snapshot().people().of(one.entrant().id());
    FieldNow.Where where = one.where(now_ms);
    String status = where == FieldNow.Where.OUT ? one.status().name() : where.words();
    return new Line(
        one.entrant().bib().text(),
        Labels.name(field.view().snapshot().people(), one.entrant()),
        one.race(),
        one.wave(),
        status,
        point(field, one.last()),
        clock(field, one.last_ms()),
        point(field, one.next()),
        one.expected_ms() < 0 ? "" : clock(field, one.expected_ms()).substring(0, 5),
        one.overdue(now_ms) ? Long.toString((now_ms - one.expected_ms()) / 60_000) : "",
        person);
  }

  private static String point(FieldNow field, int point) {
    return point < 0
        ? ""
        : Labels.point(field.view().setup(), field.view().setup().points().get(point));
  }

  private static String clock(FieldNow field, long time_ms) {
    return time_ms < 0 ? "" : RaceClock.seconds(time_ms, field.view().setup().zone());
  }
}
