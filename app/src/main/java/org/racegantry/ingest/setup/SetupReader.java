package org.racegantry.ingest.setup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.race.Course;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Paper;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.RankingDef;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;

/** Reads the whole race file, part by part, and goes on after a mistake to find the next. */
final class SetupReader {
  /** The rule sets this version knows. */
  private static final List<String> RULES = List.of("world-athletics");

  private final Problems problems;

  SetupReader(Problems problems) {
    this.problems = problems;
  }

  /** Setup and papers, or null where an error was reported. */
  DeclaredRace read(Section file) {
    String name = file.required("name", String.class, "\"the race's name\"").orElse("");
    LocalDate date =
        file.required("date", LocalDate.class, "2023-04-23, without quotes").orElse(null);
    ZoneId zone = zone(file);
    String rules = rules(file);
    CourseReader courseReader = new CourseReader(file);
    Course course = courseReader.course();
    List<TimingPoint> points = courseReader.points(course);
    List<Line> lines = courseReader.lines();
    StartReader starts = new StartReader(file);
    List<Wave> waves = starts.waves(date, zone);
    List<Race> races = starts.races();
    List<RankingDef> rankings = new RankingReader(file, starts.raceIds(), races).rankings();
    Limits limits = limits(file);
    List<Paper> papers = new PaperReader(file, starts.raceIds(), courseReader.pointIds()).papers();
    machine(file);
    file.close();
    if (problems.anyError()) {
      return null;
    }
    RaceSetup setup =
        new RaceSetup(
            name, date, zone, rules, course, points, lines, waves, races, rankings, limits);
    return new DeclaredRace(setup, papers);
  }

  /** Where readers are is no fact of the race: it is checked here, and serve reads it again. */
  private void machine(Section file) {
    new ReadersReader(file, problems).plan();
    for (String key : List.of("listen", "readers")) {
      if (file.has(key)) {
        file.warning(
            file.place(key),
            "is for the machine that listens and is not kept in the race file",
            "start with gantry serve FILE --readers and this file");
      }
    }
  }

  private static ZoneId zone(Section file) {
    String text = file.required("zone", String.class, "\"Europe/London\"").orElse(null);
    if (text == null) {
      return null;
    }
    try {
      return ZoneId.of(text);
    } catch (DateTimeException unknown) {
      String near =
          Nearest.to(text, new TreeSet<>(ZoneId.getAvailableZoneIds())).orElse("Europe/London");
      file.error("zone", "is no time zone", "write area and city, such as \"" + near + "\"");
      return null;
    }
  }

  private static String rules(Section file) {
    String rules = file.text("rules").orElse(RULES.getFirst());
    if (!RULES.contains(rules)) {
      file.error("rules", "is no rule set of this version", Nearest.mend(rules, RULES));
    }
    return rules;
  }

  private static Limits limits(Section file) {
    Section limits = file.section("limits").orElse(null);
    if (limits == null) {
      return Limits.USUAL;
    }
    long gap_ms = Amounts.seconds_ms(limits, "gap_s", Limits.USUAL.gap_ms());
    long window_ms = Amounts.seconds_ms(limits, "start_window_s", Limits.USUAL.startWindow_ms());
    long early_ms = limits.value("early_start_ms", Long.class, "whole milliseconds").orElse(0L);
    if (early_ms < 0) {
      limits.error("early_start_ms", "is below 0", "write 0 where nobody may start early");
    }
    limits.close();
    return new Limits(gap_ms, window_ms, early_ms);
  }
}
