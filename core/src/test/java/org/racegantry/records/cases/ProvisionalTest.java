package org.racegantry.records.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.EntrantId;
import org.racegantry.records.Provisional;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/** The times said first are kept race by race. */
class ProvisionalTest {
  private static final EntrantId ONE = new EntrantId(1);
  private static final EntrantId TWO = new EntrantId(2);

  private static Results results(String one, String two) {
    List<Words> words = new ArrayList<>();
    for (String line :
        List.of(
            "race net",
            "run 1 M KEN " + one + " race=elite start=0:02",
            "run 2 M KEN " + two + " race=mass start=5:00")) {
      words.add(Words.of(words.size() + 1, line));
    }
    CaseFile none = CaseFile.read("/records/cases.txt");
    return new CaseWorld(new CaseFile.Case("here", words), none).verdicts().results();
  }

  @Test
  void aRaceIsDeclaredByItselfAndTheOthersStay() {
    Provisional first = Provisional.NONE.with("", results("2:01:26.100", "3:00:00.000"));
    Provisional then = first.with("elite", results("2:01:24.300", "2:59:00.000"));
    assertThat(first.official_s(ONE)).isEqualTo(7_287);
    assertThat(then.official_s(ONE)).isEqualTo(7_285);
    assertThat(then.official_s(TWO)).isEqualTo(10_800);
  }

  @Test
  void gunTimeAndTheTimeThatRanksAreBothKept() {
    Provisional said = Provisional.NONE.with("", results("2:01:26.100", "3:00:00.000"));
    assertThat(said.official_s(TWO)).isEqualTo(10_800);
    assertThat(said.ranking_s(TWO)).isEqualTo(10_500);
  }

  @Test
  void whoeverWasNotDeclaredHasNoTime() {
    assertThat(Provisional.NONE.official_s(ONE)).isEqualTo(Split.UNKNOWN);
    Provisional elite = Provisional.NONE.with("elite", results("2:01:26.100", "3:00:00.000"));
    assertThat(elite.official_s(TWO)).isEqualTo(Split.UNKNOWN);
  }
}
