package org.racegantry.story.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.racegantry.cli.LondonStory;
import org.racegantry.story.check.Checker;
import org.racegantry.story.check.Claim;

class LondonReportTest {
  private static final Habit GB = new Habit("en-GB", Habit.Units.KM);

  @Test
  void theHeadlineTellsTheRecordAndTheOtherRace() {
    assertThat(report(GB).headline().text())
        .startsWith("Kiptum breaks course record to win London Marathon in 2:01:25, Hassan");
  }

  @Test
  void whatMattersOfTheMenIsTold() {
    assertThat(section(GB, 0))
        .contains("Kelvin Kiptum, the 23-year-old Kenyan, broke the course record")
        .contains("second-fastest marathon by a man in history")
        .contains("one minute 12 seconds", "2:02:37", "Eliud Kipchoge", "2019")
        .contains("16 seconds outside the world record of 2:01:09")
        .contains("first given as 2:01:27 and corrected to 2:01:25")
        .contains("two minutes 58 seconds")
        .contains("broke clear between 30 and 35 km, covering that stretch in 13:49")
        .contains("second half in 59:45, after 61:40 for the first", "previous best was 2:01:53")
        .contains("Cairess was the first Briton, sixth in 2:08:07 in his first marathon")
        .contains("Philip Sesemann of Great Britain eighth in 2:10:23")
        .contains("Farah of Great Britain ninth in 2:10:28")
        .contains("last marathon", "2:10:27")
        .contains("Amos Kipruto, the winner in 2022, did not finish", "Bekele", "Legese");
  }

  @Test
  void whatMattersOfTheWomenIsTold() {
    assertThat(section(GB, 1))
        .contains("30-year-old Ethiopian-born Dutchwoman", "2:18:33", "in her first marathon")
        .contains("between 20 km and half way", "27 seconds behind", "between 35 and 40 km")
        .contains("sprint from Alemu and Jepchirchir, by four seconds")
        .contains("Yehualaw, the winner in 2022, fifth in 2:18:53")
        .contains("Samantha Harrison was the first British woman, 11th in 2:25:59")
        .contains("Brigid Kosgei, the winner in 2019 and 2020, did not finish");
  }

  @Test
  void theWheelchairRacesAreToldInShort() {
    assertThat(section(GB, 2))
        .contains("Marcel Hug of Switzerland broke the course record", "1:23:44", "54 seconds");
    assertThat(section(GB, 3))
        .contains("Madison De Rozario of Australia won", "by two seconds from Manuela Schär")
        .contains("won the sprint from Schär, Debrunner and Scaroni")
        .contains("outside the course record");
  }

  @Test
  void placesAreNamedAsTheReaderIsUsedTo() {
    Habit us = new Habit("en-US", Habit.Units.MILES);
    assertThat(section(us, 0))
        .contains("broke clear between miles 19 and 22, at a pace of 4:27 a mile")
        .contains("passed halfway in 61:40")
        .doesNotContain(" km", "kilomet");
  }

  @Test
  void everyNumberOfEverySentenceIsAFact() {
    for (String language : Teller.languages()) {
      for (Habit.Units units : Habit.Units.values()) {
        assertThat(FactsOfReports.unfounded(report(new Habit(language, units)))).isEmpty();
      }
    }
  }

  @Test
  void theCheckContradictsNoSentenceOfIt() {
    for (Habit habit : List.of(GB, new Habit("en-US", Habit.Units.MILES))) {
      Report report = report(habit);
      String text =
          FactsOfReports.lines(report).stream().map(Line::text).collect(Collectors.joining("\n\n"));
      List<Claim> claims = Checker.check(text, LondonStory.story());
      assertThat(claims).noneMatch(claim -> claim.ruling() == Claim.Ruling.CONTRADICTED);
      assertThat(claims)
          .filteredOn(claim -> claim.ruling() == Claim.Ruling.SUPPORTED)
          .hasSizeGreaterThan(80);
    }
  }

  @Test
  void nothingPlannedIsLeftUnsaid() {
    List<Integer> counts =
        Teller.languages().stream()
            .map(language -> new Habit(language, Habit.Units.KM))
            .map(habit -> FactsOfReports.lines(report(habit)).size())
            .toList();
    assertThat(counts).allMatch(count -> count.equals(counts.getFirst()));
    assertThat(counts.getFirst()).isGreaterThan(50);
  }

  private static Report report(Habit habit) {
    return Teller.write(LondonStory.story(), habit);
  }

  private static String section(Habit habit, int number) {
    return report(habit).sections().get(number).paragraphs().stream()
        .flatMap(paragraph -> paragraph.lines().stream())
        .map(Line::text)
        .collect(Collectors.joining(" "));
  }
}
