package org.racegantry.ingest.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.race.Basis;
import org.racegantry.race.Change;
import org.racegantry.race.Course;
import org.racegantry.race.Filter;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Paper;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.RankingDef;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;

class RaceTomlTest {
  static final String SMALLEST =
      """
      name = "Spring Half"
      date = 2023-04-23
      zone = "Europe/London"
      [course]
      distance_m = 21097.5
      [[points]]
      id = "START"
      metres = 0
      [[points]]
      id = "FINISH"
      metres = 21097.5
      [[lines]]
      id = "start"
      points = ["START"]
      readers = ["S1"]
      [[lines]]
      id = "finish"
      points = ["FINISH"]
      readers = ["F1", "F2"]
      [[waves]]
      id = "all"
      planned = 10:00:00
      """;

  @Test
  void theSmallestFileGivesOneRaceWithEverybodyAndTheUsualLimits() {
    RaceSetup setup = setup(SMALLEST);
    assertThat(setup.name()).isEqualTo("Spring Half");
    assertThat(setup.date()).isEqualTo(LocalDate.of(2023, 4, 23));
    assertThat(setup.zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(setup.rules()).isEqualTo("world-athletics");
    assertThat(setup.course()).isEqualTo(new Course(21_097_500, Course.UNKNOWN, Course.UNKNOWN));
    assertThat(setup.points())
        .containsExactly(
            new TimingPoint("START", 0, TimingPoint.Take.LAST),
            new TimingPoint("FINISH", 21_097_500, TimingPoint.Take.FIRST));
    assertThat(setup.lines().getLast())
        .isEqualTo(new Line("finish", List.of("FINISH"), List.of("F1", "F2"), Line.Role.MAIN, 0));
    assertThat(setup.waves()).containsExactly(new Wave("all", LocalTime.of(10, 0)));
    assertThat(setup.races())
        .containsExactly(
            new Race(
                "race", "", Filter.ALL, List.of(), Basis.GUN, Ties.JUDGED, 7_222, Race.NO_LIMIT));
    assertThat(setup.rankings()).isEmpty();
    assertThat(setup.limits()).isEqualTo(Limits.USUAL);
  }

  @Test
  void everyKeyOfARaceALineARankingAndTheLimitsIsRead() {
    RaceSetup setup =
        setup(
            SMALLEST
                + """
                [[lines]]
                id = "backup"
                points = ["FINISH"]
                readers = ["B1"]
                role = "backup"
                offset_m = 3
                [[races]]
                id = "women"
                name = "Women's race"
                filter = "sex = F"
                waves = ["all"]
                basis = "net"
                ties = "shared"
                fastest_kmh = 36
                limit = "8:00:00"
                [[races]]
                id = "rest"
                limit_s = 3600.5
                [[rankings]]
                id = "masters"
                race = "women"
                filter = "age >= 40"
                by = ["division"]
                [limits]
                gap_s = 20
                start_window_s = 1800
                early_start_ms = 500
                """);
    assertThat(setup.lines().getLast().role()).isEqualTo(Line.Role.BACKUP);
    assertThat(setup.lines().getLast().offset_mm()).isEqualTo(3000);
    Race women = setup.races().getFirst();
    assertThat(women.name()).isEqualTo("Women's race");
    assertThat(women.filter().notation()).isEqualTo("sex = \"F\"");
    assertThat(women.waves()).containsExactly("all");
    assertThat(women.fastest_mm_per_s()).isEqualTo(10_000);
    assertThat(women.limit_ms()).isEqualTo(28_800_000);
    assertThat(setup.races().getLast().limit_ms()).isEqualTo(3_600_500);
    RankingDef masters = setup.rankings().getFirst();
    assertThat(masters.by()).containsExactly(Filter.Field.DIVISION);
    assertThat(masters.basis()).as("as the race it names").isEqualTo(Basis.NET);
    assertThat(masters.ties()).isEqualTo(Ties.SHARED);
    assertThat(setup.limits()).isEqualTo(new Limits(20_000, 1_800_000, 500));
  }

  @Test
  void everyMistakeIsReportedAtOnceWithItsPlaceAndItsMend() {
    String broken =
        SMALLEST
            .replace("zone = \"Europe/London\"", "zone = \"Europe/Lodnon\"")
            .replace("date = 2023-04-23\n", "")
            .replace("readers = [\"F1\", \"F2\"]", "readers = [\"S1\", 7]")
            .replace("points = [\"FINISH\"]", "points = [\"FINSH\"]")
            .replace("planned = 10:00:00", "plannd = 10:00:00");
    assertThat(texts(broken))
        .containsExactly(
            "error: race.toml (date): is missing; add date = 2023-04-23, without quotes",
            "error: race.toml, line 2, column 1 (zone), \"Europe/Lodnon\": is no time zone;"
                + " write area and city, such as \"Europe/London\"",
            "warning: race.toml, line 9, column 1 (points.id), \"FINISH\": is on no line, so nobody"
                + " can be read there; add a [[lines]] with points = [\"FINISH\"] if there is a"
                + " mat",
            "error: race.toml, line 17, column 11 (lines.points), \"FINSH\": names no point of this"
                + " file; write \"FINISH\"",
            "error: race.toml, line 18, column 12 (lines.readers), \"S1\": is on line \"start\""
                + " already; leave each reader on one line; one line may serve several points",
            "error: race.toml, line 18, column 18 (lines.readers), \"7\": is no text; put it"
                + " between quotes: \"7\"",
            "error: race.toml, line 19, column 1 (waves.planned): is missing; add planned ="
                + " 10:00:00, without quotes",
            "error: race.toml, line 21, column 1, \"plannd\": is no key of [waves]; write"
                + " \"planned\"");
  }

  @Test
  void aFinishThatIsNotAtTheCoursesLengthIsDoubtfulButTaken() {
    Understood<RaceSetup> understood =
        RaceToml.understand(
            "race.toml", SMALLEST.replace("distance_m = 21097.5", "distance_m = 21100"));
    assertThat(understood.content()).isPresent();
    assertThat(understood.problems())
        .extracting(Problem::text)
        .containsExactly(
            "warning: race.toml, line 11, column 1 (points.metres), \"21097.5\": is not the"
                + " distance_m of the course; the last point is the finish; give both the same"
                + " length if it is");
  }

  @Test
  void aFilterThatCannotBeReadIsReportedWithTheColumnInsideIt() {
    assertThat(texts(SMALLEST + "[[races]]\nid = \"f\"\nfilter = \"sx = F\"\n"))
        .containsExactly(
            "error: race.toml, line 25, column 1 (races.filter), \"sx = F\": is no filter: in it,"
                + " column 1: expected one of bib, sex, age, nation, club, team, division, wave,"
                + " race, found \"sx = F\"; write something like sex = F and age >= 40");
  }

  @Test
  void whatIsNoTomlIsExplainedInTheCrewsWords() {
    assertThat(texts(SMALLEST.replace("planned = 10:00:00", "planned = 10:00")))
        .containsExactly(
            "error: race.toml, line 22, column 16, \"planned = 10:00\": unexpected end of line,"
                + " expected :; write times with two digits each, such as 08:00:00");
    assertThat(texts("name: x\n"))
        .containsExactly(
            "error: race.toml, line 1, column 5, \"name: x\": unexpected ':', expected . or =;"
                + " write an equals sign between key and value, such as name = \"Spring Run\"");
  }

  @Test
  void aStartInTheHourTheClocksSkipIsRefusedAndInTheHourTheyRepeatIsDoubtful() {
    String spring = SMALLEST.replace("2023-04-23", "2023-03-26").replace("10:00:00", "01:30:00");
    assertThat(texts(spring)).singleElement().asString().contains("does not exist on that day");
    String autumn = SMALLEST.replace("2023-04-23", "2023-10-29").replace("10:00:00", "01:30:00");
    Understood<RaceSetup> understood = RaceToml.understand("race.toml", autumn);
    assertThat(understood.content()).isPresent();
    assertThat(understood.problems())
        .singleElement()
        .extracting(Problem::text)
        .asString()
        .contains("comes twice");
  }

  @Test
  void papersAreStatedBesideTheSetupAndASeparationNobodyLookedUpIsUnknown() {
    DeclaredRace race =
        RaceToml.declared(
                "race.toml",
                SMALLEST
                    .replace("distance_m = 21097.5", "distance_m = 21097.5\ndrop_m = -3.5")
                    .concat(
                        """
                        [[papers]]
                        topic = "course-measured"
                        point = "FINISH"
                        evidence = " certificate 7 "
                        [[papers]]
                        topic = "Pacing"
                        race = "race"
                        answer = "open"
                        [[papers]]
                        topic = "course-measured"
                        answer = "no"
                        """))
            .content()
            .orElseThrow();
    assertThat(race.setup().course()).isEqualTo(new Course(21_097_500, Course.UNKNOWN, -3_500));
    assertThat(race.papers())
        .containsExactly(
            paper(Paper.Topic.COURSE_MEASURED, "", "FINISH", Paper.Answer.YES, "certificate 7"),
            paper(Paper.Topic.PACING, "race", "", Paper.Answer.OPEN, ""),
            paper(Paper.Topic.COURSE_MEASURED, "", "", Paper.Answer.NO, ""));
    assertThat(race.changes()).first().isEqualTo(new Change.SetupSet(race.setup()));
    assertThat(race.changes()).last().isEqualTo(new Change.PaperSet(race.papers().getLast()));
  }

  private static Paper paper(
      Paper.Topic topic, String race, String point, Paper.Answer answer, String evidence) {
    return new Paper(topic, race, point, List.of(), answer, evidence);
  }

  private static RaceSetup setup(String text) {
    Understood<RaceSetup> understood = RaceToml.understand("race.toml", text);
    assertThat(understood.problems()).isEmpty();
    return understood.content().orElseThrow();
  }

  private static List<String> texts(String text) {
    Understood<RaceSetup> understood = RaceToml.understand("race.toml", text);
    assertThat(understood.content()).isEmpty();
    return understood.problems().stream().map(Problem::text).toList();
  }
}
