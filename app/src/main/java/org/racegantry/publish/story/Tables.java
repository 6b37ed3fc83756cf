package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Standing;
import org.racegantry.story.Contest;
import org.racegantry.story.Story;
import org.racegantry.story.series.Front;

/** The first of each contest at the finish, or at the furthest point anybody has come to. */
final class Tables {
  private static final int SHOWN = 10;

  private final Story story;
  private final Results results;
  private final Front front;
  private final Names names;
  private final Words words;

  Tables(Story story, Front front, Names names, Words words) {
    this.front = front;
    this.story = story;
    this.results = story.sources().results();
    this.names = names;
    this.words = words;
  }

  /** A table for each contest in which somebody has come to a point. */
  List<Paper.Table> results() {
    return story.contests().stream().map(this::of).flatMap(Optional::stream).toList();
  }

  private Optional<Paper.Table> of(Contest contest) {
    List<TimingPoint> points = results.setup().points();
    for (TimingPoint point : points.subList(1, points.size()).reversed()) {
      List<Standing.Row> rows = front.rows(contest, point, SHOWN);
      if (!rows.isEmpty()) {
        return Optional.of(table(contest, point, rows));
      }
    }
    return Optional.empty();
  }

  private Paper.Table table(Contest contest, TimingPoint point, List<Standing.Row> rows) {
    boolean nations = rows.stream().anyMatch(row -> !names.nation(row.entrant()).isEmpty());
    List<Paper.Column> columns = new ArrayList<>();
    columns.add(new Paper.Column(words.get("place"), true));
    columns.add(new Paper.Column(words.get("name"), false));
    if (nations) {
      columns.add(new Paper.Column(words.get("nation"), false));
    }
    columns.add(new Paper.Column(words.get("time"), true));
    columns.add(new Paper.Column(words.get("gap"), true));
    long first_s = OfficialTime.seconds(rows.getFirst().time_ms());
    List<List<String>> lines = rows.stream().map(row -> line(row, first_s, nations)).toList();
    return new Paper.Table(
        title(contest, point, rows.size()),
        words.state(results, contest.race()).word(),
        columns,
        lines);
  }

  private List<String> line(Standing.Row row, long first_s, boolean nations) {
    long time_s = OfficialTime.seconds(row.time_ms());
    List<String> cells = new ArrayList<>();
    cells.add((row.shared() ? "=" : "") + row.place());
    cells.add(names.whole(row.entrant()));
    if (nations) {
      cells.add(names.nation(row.entrant()));
    }
    cells.add(Elapsed.brief(time_s));
    cells.add(row.place() == 1 ? "" : "+" + Elapsed.brief(time_s - first_s));
    return cells;
  }

  private String title(Contest contest, TimingPoint point, int shown) {
    RaceSetup setup = results.setup();
    String name = name(story, words, contest);
    if (!point.equals(setup.finish())) {
      return words.fill("results_at", name, words.point(setup, point));
    }
    return shown < SHOWN ? name : words.fill("results_of", name, Integer.toString(shown));
  }

  /** The race by its name, and the sex where more than one is in it. */
  static String name(Story story, Words words, Contest contest) {
    String race = PlainText.line(contest.race().name());
    long sexes =
        story.contests().stream().filter(other -> other.race().equals(contest.race())).count();
    return sexes == 1
        ? race
        : switch (contest.sex()) {
          case "M" -> race + ", " + words.get("men");
          case "F" -> race + ", " + words.get("women");
          case "X" -> race + ", " + words.get("open");
          default -> race;
        };
  }
}
