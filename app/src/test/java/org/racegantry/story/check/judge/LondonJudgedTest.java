package org.racegantry.story.check.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.story.check.Claim.Ruling.CANNOT_SAY;
import static org.racegantry.story.check.Claim.Ruling.CONTRADICTED;
import static org.racegantry.story.check.Claim.Ruling.PROVISIONAL;
import static org.racegantry.story.check.Claim.Ruling.SUPPORTED;
import static org.racegantry.story.check.judge.Says.aroundMile;
import static org.racegantry.story.check.judge.Says.km;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.racegantry.cli.LondonStory;
import org.racegantry.records.Scope;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Ruling;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Counted;
import org.racegantry.story.check.read.Statement.Happening;

/** What reports of London 2023 said, right and wrong, judged; what is true is in the facts. */
class LondonJudgedTest {
  private static final Says SAYS = new Says(LondonStory.story());
  private static final double HALF = 21.0975;

  private final Map<Statement, Ruling> expected = new LinkedHashMap<>();

  private void is(Ruling ruling, Statement... statements) {
    for (Statement statement : statements) {
      expected.put(statement, ruling);
    }
  }

  private void allAreJudgedSo() {
    Bench bench = Bench.of(LondonStory.story());
    List<String> wrong = new ArrayList<>();
    expected.forEach(
        (statement, ruling) -> {
          Claim claim = bench.judge(statement);
          if (claim.ruling() != ruling) {
            wrong.add("not " + ruling.code() + ": " + line(claim));
          }
        });
    assertThat(wrong).isEmpty();
  }

  private static String line(Claim claim) {
    return claim.ruling().code()
        + " | "
        + claim.claimed()
        + " | "
        + claim.actual()
        + " | "
        + claim.evidence();
  }

  @Test
  void finishTimesAreOfficialToTheSecond() {
    is(SUPPORTED, SAYS.finish("Kiptum", "2:01:25"), SAYS.finish("Hassan", "2:18:33"));
    is(PROVISIONAL, SAYS.finish("Kiptum", "2:01:27"), SAYS.finish("Farah", "2:10:27"));
    is(PROVISIONAL, SAYS.finish("Hassan", "2:18:34"));
    is(CONTRADICTED, SAYS.finish("Kiptum", "2:01:26"), SAYS.finish("Cairess", "2:07:08"));
    is(CONTRADICTED, SAYS.finish("Bekele", "2:06:00"));
    is(CANNOT_SAY, SAYS.finish("Kipchoge", "2:01:09"));
    allAreJudgedSo();
  }

  @Test
  void placesAreThoseOfTheResult() {
    is(SUPPORTED, SAYS.place("Kiptum", 1), SAYS.place("Cairess", 6), SAYS.place("Farah", 9));
    is(SUPPORTED, SAYS.ofNation("Cairess", 1, "GBR"), SAYS.ofNation("Sesemann", 2, "GBR"));
    is(SUPPORTED, SAYS.ofNation("Harrison", 1, "GBR"), SAYS.notPlace("Kamworor", 1));
    is(CONTRADICTED, SAYS.place("Sesemann", 7), SAYS.ofNation("Farah", 2, "GBR"));
    is(CONTRADICTED, SAYS.ofNation("Kiptum", 1, "GBR"), SAYS.place("Bekele", 5));
    is(CONTRADICTED, SAYS.notPlace("Kiptum", 1));
    is(SUPPORTED, SAYS.place("Kiptum", 1, km(35)), SAYS.place("Hassan", 11, km(HALF)));
    is(CONTRADICTED, SAYS.place("Kamworor", 1, km(35)));
    allAreJudgedSo();
  }

  @Test
  void gapsAreBetweenOfficialSeconds() {
    is(SUPPORTED, SAYS.wonBy("Kiptum", 178), SAYS.behind("Kamworor", 178, "Kiptum"));
    is(SUPPORTED, SAYS.ahead("Hassan", 4, "Alemu"), SAYS.wonBy("De Rozario", 2));
    is(CONTRADICTED, SAYS.wonBy("Kiptum", 120), SAYS.ahead("Alemu", 4, "Hassan"));
    is(CONTRADICTED, SAYS.wonBy("Hassan", 6));
    is(PROVISIONAL, SAYS.wonBy("Kiptum", 176), SAYS.wonBy("Hassan", 3));
    is(SUPPORTED, SAYS.behindRecord("Kiptum", 16, Scope.WORLD));
    is(PROVISIONAL, SAYS.behindRecord("Kiptum", 18, Scope.WORLD));
    is(SUPPORTED, SAYS.insideRecord("Kiptum", 72, Scope.COURSE));
    is(CONTRADICTED, SAYS.insideRecord("Kiptum", 16, Scope.WORLD));
    is(SUPPORTED, SAYS.behindFront("Hassan", 11, km(HALF)), SAYS.behindFront("Hassan", 27, km(25)));
    is(SUPPORTED, SAYS.behindFront("Hassan", 18, aroundMile(21)));
    is(CONTRADICTED, SAYS.behindFront("Hassan", 14, km(HALF)));
    is(CONTRADICTED, SAYS.behindFront("Hassan", 60, aroundMile(15)));
    is(CANNOT_SAY, SAYS.behindFront("Hassan", 35, aroundMile(15)));
    allAreJudgedSo();
  }

  @Test
  void recordsAreThoseOfTheVerdicts() {
    is(SUPPORTED, SAYS.record("Kiptum", Scope.COURSE, true));
    is(SUPPORTED, SAYS.record("Kiptum", Scope.WORLD, false));
    is(SUPPORTED, SAYS.record("Kiptum", Scope.PERSONAL, true));
    is(SUPPORTED, SAYS.record("Hug", Scope.COURSE, true));
    is(SUPPORTED, SAYS.allTime("Kiptum", Scope.WORLD, 2));
    is(SUPPORTED, SAYS.allTime("Kiptum", Scope.COURSE, 1));
    is(CONTRADICTED, SAYS.record("Kiptum", Scope.WORLD, true));
    is(CONTRADICTED, SAYS.record("De Rozario", Scope.COURSE, true));
    is(CONTRADICTED, SAYS.record("Hassan", Scope.COURSE, true));
    is(CONTRADICTED, SAYS.record("Farah", Scope.PERSONAL, true));
    is(CONTRADICTED, SAYS.allTime("Kiptum", Scope.WORLD, 1));
    is(CONTRADICTED, SAYS.allTime("Kiptum", Scope.WORLD, 3));
    is(CANNOT_SAY, SAYS.record("Cairess", Scope.NATIONAL, true));
    allAreJudgedSo();
  }

  @Test
  void peopleAreWhoTheEntryListSaysTheyAre() {
    is(SUPPORTED, SAYS.nation("Kiptum", "KEN"), SAYS.nation("Hassan", "NED"));
    is(SUPPORTED, SAYS.age("Kiptum", 23), SAYS.debut("Cairess"), SAYS.debut("Hassan"));
    is(CONTRADICTED, SAYS.nation("Tola", "KEN"), SAYS.age("Kiptum", 24), SAYS.debut("Farah"));
    is(CANNOT_SAY, SAYS.nation("W4", "GBR"), SAYS.age("Bowker", 30));
    is(CANNOT_SAY, SAYS.title("Kiptum", "world champion"), SAYS.from("Tola", "Yorkshire"));
    allAreJudgedSo();
  }

  @Test
  void whoBeatWhomIsTheOrderOfTheResult() {
    is(SUPPORTED, SAYS.beat("Hassan", "Alemu", true), SAYS.beat("Sesemann", "Farah", false));
    is(SUPPORTED, SAYS.beat("Kiptum", "Bekele", false), SAYS.beat("De Rozario", "Schär", true));
    is(CONTRADICTED, SAYS.beat("Farah", "Sesemann", false));
    is(CONTRADICTED, SAYS.beat("Kiptum", "Kamworor", true));
    is(CANNOT_SAY, SAYS.beat("Kiptum", "Hassan", false), SAYS.beat("Kiptum", "Kipchoge", false));
    allAreJudgedSo();
  }

  @Test
  void whatHappenedIsReadOffTheGaps() {
    is(SUPPORTED, SAYS.happened("Hassan", Happening.DROPPED, aroundMile(15)));
    is(SUPPORTED, SAYS.happened("Hassan", Happening.DROPPED, null));
    is(SUPPORTED, SAYS.happened("Hassan", Happening.CAUGHT, km(36.4, 38.4)));
    is(CONTRADICTED, SAYS.happened("Hassan", Happening.CAUGHT, km(30)));
    is(SUPPORTED, SAYS.happened("Kiptum", Happening.BROKE_AWAY, km(30, 35)));
    is(SUPPORTED, SAYS.happened("Kiptum", Happening.BROKE_AWAY, aroundMile(19)));
    is(CONTRADICTED, SAYS.happened("Kiptum", Happening.BROKE_AWAY, aroundMile(10)));
    is(CONTRADICTED, SAYS.happened("Kamworor", Happening.BROKE_AWAY, aroundMile(22)));
    is(SUPPORTED, SAYS.happened("Kiptum", Happening.LED, km(40)));
    is(CONTRADICTED, SAYS.happened("Farah", Happening.LED, km(HALF)));
    is(CONTRADICTED, SAYS.happened("Hassan", Happening.IN_LEAD_GROUP, km(HALF)));
    is(SUPPORTED, SAYS.happened("Kipruto", Happening.IN_LEAD_GROUP, km(HALF)));
    is(CONTRADICTED, SAYS.happened("Kiptum", Happening.DROPPED, aroundMile(15)));
    is(SUPPORTED, SAYS.happened("Bekele", Happening.OUT, null));
    is(SUPPORTED, SAYS.happened("Kipruto", Happening.OUT, km(30, 35)));
    is(SUPPORTED, SAYS.happened("Kosgei", Happening.OUT, km(0, 2)));
    is(CONTRADICTED, SAYS.happened("Farah", Happening.OUT, null));
    is(CONTRADICTED, SAYS.happened("Kosgei", Happening.OUT, km(30)));
    is(CONTRADICTED, SAYS.happened("Bekele", Happening.ABSENT, null));
    is(CANNOT_SAY, SAYS.happened("Kipchoge", Happening.ABSENT, null));
    allAreJudgedSo();
  }

  @Test
  void splitsAndLegsAreMeasured() {
    is(SUPPORTED, SAYS.split("Kiptum", km(HALF), "61:40"), SAYS.split("Kiptum", km(10), "29:12"));
    is(SUPPORTED, SAYS.leg("Kiptum", km(HALF, 42.195), "59:45"));
    is(SUPPORTED, SAYS.leg("Kiptum", km(30, 35), "13:49"), SAYS.negative("Kiptum", true));
    is(CONTRADICTED, SAYS.split("Kiptum", km(HALF), "60:40"));
    is(CONTRADICTED, SAYS.leg("Kiptum", km(30, 35), "14:49"), SAYS.negative("Farah", true));
    is(CONTRADICTED, SAYS.split("Kiptum", km(32.18), "1:45:00"));
    is(CANNOT_SAY, SAYS.split("Kiptum", km(32.18), "1:33:00"));
    is(CANNOT_SAY, SAYS.leg("Kiptum", km(40.5, 42.195), "4:40"));
    allAreJudgedSo();
  }

  @Test
  void headsAreCounted() {
    is(SUPPORTED, SAYS.count(SAYS.who("Kiptum"), Counted.STARTED, 31, null));
    is(SUPPORTED, SAYS.count(SAYS.who("Kiptum"), Counted.FINISHED, 24, null));
    is(CONTRADICTED, SAYS.count(SAYS.who("Kiptum"), Counted.FINISHED, 30, null));
    is(SUPPORTED, SAYS.count(SAYS.who("Kiptum"), Counted.LEAD_GROUP, 8, km(HALF)));
    is(CONTRADICTED, SAYS.count(SAYS.who("Kiptum"), Counted.LEAD_GROUP, 20, km(HALF)));
    is(CANNOT_SAY, SAYS.count(SAYS.who("Kipchoge"), Counted.LEAD_GROUP, 8, km(HALF)));
    allAreJudgedSo();
  }
}
