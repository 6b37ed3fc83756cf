package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.story.Story;
import org.racegantry.story.check.Checker;
import org.racegantry.story.check.Claim;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.Line;
import org.racegantry.story.tell.Report;
import org.racegantry.story.tell.Teller;

/** The reports of Boston, where nobody has a name, read back and held against the splits. */
class BostonReportTest {
  @ParameterizedTest
  @ValueSource(ints = {2011, 2013, 2015, 2018})
  void theCheckBearsOutWhatIsToldAndContradictsNothing(int year) throws Exception {
    Story story = Story.of(BostonStory.sources(year));
    for (Habit habit :
        List.of(new Habit("en-GB", Habit.Units.KM), new Habit("en-US", Habit.Units.MILES))) {
      List<Claim> claims = Checker.check(printed(Teller.write(story, habit)), story);
      assertThat(claims.stream().filter(claim -> claim.ruling() == Claim.Ruling.CONTRADICTED))
          .as("%d %s", year, habit)
          .isEmpty();
      assertThat(claims)
          .filteredOn(claim -> claim.ruling() == Claim.Ruling.SUPPORTED)
          .as("%d %s", year, habit)
          .hasSizeGreaterThan(30);
    }
  }

  private static String printed(Report report) {
    StringJoiner text = new StringJoiner("\n\n");
    text.add(words(report.standfirst()));
    for (Report.Section section : report.sections()) {
      text.add(section.title());
      section.paragraphs().forEach(paragraph -> text.add(words(paragraph.lines())));
    }
    return text.toString();
  }

  private static String words(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }
}
