package org.racegantry.story.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.cli.LondonStory;

/** A contradiction stands where the name stands beside what is said, and else survives doubt. */
class DoubtTest {
  @Test
  void aNameBesideItsPlaceIsContradicted() {
    assertThat(contradicted("Kamworor was second. Tola finished second in 2:04:59."))
        .containsExactly("Tamirat Tola, 2nd");
    assertThat(contradicted("Megertu Alemu was third and Peres Jepchirchir second."))
        .containsExactly("Megertu Alemu, 3rd", "Peres Jepchirchir, 2nd");
  }

  @Test
  void whatIsRightOfAnotherOneInThePassageIsLeftOpen() {
    assertThat(contradicted("Hassan, not Jepchirchir, won the women's race.")).isEmpty();
    assertThat(contradicted("Hassan, Alemu and Jepchirchir were separated by five seconds."))
        .isEmpty();
    assertThat(
            contradicted(
                "Cairess was sixth, more than two minutes ahead of the next home finisher,"
                    + " Sesemann."))
        .isEmpty();
  }

  @Test
  void whatIsRightOfNobodyStaysContradicted() {
    assertThat(contradicted("Kiptum beat Kamworor and Tola, and he won by 38 seconds."))
        .anyMatch(claim -> claim.startsWith("Kelvin Kiptum, 38 s ahead"));
  }

  private static List<String> contradicted(String report) {
    return Checker.check(report, LondonStory.story()).stream()
        .filter(claim -> claim.ruling() == Claim.Ruling.CONTRADICTED)
        .map(Claim::claimed)
        .toList();
  }
}
