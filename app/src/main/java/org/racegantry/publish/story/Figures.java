package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.racegantry.race.Basis;
import org.racegantry.race.Race;
import org.racegantry.scoring.Results;
import org.racegantry.story.Contest;
import org.racegantry.story.Story;
import org.racegantry.story.series.Front;
import org.racegantry.story.series.Histogram;
import org.racegantry.story.series.Track;
import org.racegantry.story.series.Tracks;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.Line;
import org.racegantry.story.tell.Report;

/**
 * The charts of a report. Those who race beside each other get the front of their contest; the
 * greatest race gets its finish times, once, at the end.
 */
final class Figures {
  private static final int FIRST = 8;
  private static final int TOLD_OF = 3;

  /** Fewer finishers than this are no hill. */
  private static final int FIELD_LEAST = 20;

  private final Story story;
  private final Results results;
  private final Words words;
  private final Front front;
  private final Tracks tracks;
  private final FrontCharts charts;
  private final FieldChart field;
  private int drawn;

  Figures(Story story, Front front, Names names, Words words, Habit habit) {
    this.story = story;
    this.results = story.sources().results();
    this.words = words;
    this.front = front;
    this.tracks = new Tracks(results, front);
    this.charts = new FrontCharts(results.setup(), names, words, habit);
    this.field = new FieldChart(words);
  }

  /** The charts of a section, to stand behind its paragraphs one by one. */
  List<Paper.Figure> of(Report.Section section, boolean last) {
    List<Paper.Figure> figures = new ArrayList<>();
    section
        .contest()
        .filter(contest -> contest.race().basis() == Basis.GUN)
        .ifPresent(contest -> figures.addAll(contest(contest, section)));
    if (last) {
      field().ifPresent(figures::add);
    }
    return figures;
  }

  private List<Paper.Figure> contest(Contest contest, Report.Section section) {
    List<Integer> first = front.of(contest, FIRST);
    List<Integer> others =
        told(section).stream()
            .filter(athlete -> !first.contains(athlete) && isIn(contest, athlete))
            .toList();
    List<Track> ways = new ArrayList<>(tracks.of(contest, first));
    ways.addAll(asFar(ways, tracks.of(contest, others)));
    String name = Tables.name(story, words, contest);
    List<Paper.Figure> all = new ArrayList<>();
    String id = letters();
    charts.gaps("gap" + id, name, ways, FIRST).ifPresent(all::add);
    charts.paces("pace" + id, ways.stream().limit(2).toList()).ifPresent(all::add);
    charts.places("place" + id, name, ways, FIRST).ifPresent(all::add);
    int room = Math.max(1, section.paragraphs().size());
    return all.stream().limit(room).toList();
  }

  /**
   * Some of those who came as far as the first: a line that ends half way tells nothing at its end.
   */
  private static List<Track> asFar(List<Track> first, List<Track> others) {
    int furthest =
        first.stream().mapToInt(track -> track.marks().getLast().index()).max().orElse(0);
    return others.stream()
        .filter(track -> track.marks().getLast().index() == furthest)
        .limit(TOLD_OF)
        .toList();
  }

  /** Whom the section speaks of, in the order it does. */
  private static Set<Integer> told(Report.Section section) {
    Set<Integer> told = new LinkedHashSet<>();
    for (Report.Paragraph paragraph : section.paragraphs()) {
      for (Line line : paragraph.lines()) {
        line.grounds().forEach(ground -> told.addAll(ground.who()));
      }
    }
    return told;
  }

  private boolean isIn(Contest contest, int athlete) {
    Race race = results.setup().races().get(results.raceOf(athlete));
    return race.equals(contest.race())
        && results.entrants().get(athlete).sex().equals(contest.sex());
  }

  private Optional<Paper.Figure> field() {
    return story.contests().stream()
        .map(Contest::race)
        .distinct()
        .map(race -> new Finishers(race, Histogram.of(results, race)))
        .filter(each -> each.times().finished() >= FIELD_LEAST)
        .max(Comparator.comparingInt(each -> each.times().finished()))
        .map(each -> field.of("field" + letters(), each.race(), each.times()));
  }

  private record Finishers(Race race, Histogram times) {}

  /** Ids on one page differ, and are letters only. */
  private String letters() {
    return Character.toString('a' + drawn++ % 26) + "x".repeat(drawn / 26);
  }
}
