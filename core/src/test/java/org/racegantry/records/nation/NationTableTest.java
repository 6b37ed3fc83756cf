package org.racegantry.records.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.records.nation.Nations.home;
import static org.racegantry.records.nation.Nations.lines;
import static org.racegantry.records.nation.Nations.results;
import static org.racegantry.records.nation.Nations.table;

import org.junit.jupiter.api.Test;
import org.racegantry.scoring.Results;

/** First of nation, at every point, among all of the sex. */
class NationTableTest {
  private static final String RACE =
      """
      gun all 10:00:00.000
      entrant 1 M KEN chip=C1
      entrant 2 M ETH chip=C2
      entrant 3 M GBR chip=C3
      entrant 4 M GBR chip=C4
      entrant 5 F GBR chip=C5
      entrant 6 M ANA chip=C6
      entrant 7 M chip=C7
      entrant 8 M ART chip=C8
      entrant 9 GBR chip=C9
      entrant 10 M BRN chip=C10
      read K1 C4 10:14:58.000
      read K1 C1 10:15:00.000
      read K1 C2 10:15:01.000
      read K1 C3 10:15:02.000
      read F1 C9 10:29:00.000
      read F1 C1 10:30:00.100
      read F1 C6 10:30:00.900
      read F1 C2 10:30:01.000
      read F1 C7 10:30:02.000
      read F1 C3 10:30:40.000
      read F1 C4 10:30:40.000
      read F1 C8 10:31:00.000
      read F1 C10 10:32:00.000
      read F1 C5 10:36:00.000
      """;

  @Test
  void eachNationHasItsFirstWithThePlaceAmongAllOfTheSex() {
    Results results = results(RACE);
    NationTable.OfSex men = table(results, "FINISH").of("M").orElseThrow();

    assertThat(lines(results, men.nations()))
        .containsExactly("KEN 1: 1 1", "ETH 1: 2 3", "GBR 2: 3 =5, 4 =5", "BRN 1: 10 8");
    assertThat(home(results, men.leader())).isEqualTo("1 1");
    assertThat(men.passed()).isEqualTo(8);
  }

  @Test
  void womenHaveATableOfTheirOwnAndWhoHasNoSexHasNone() {
    Results results = results(RACE);
    NationTable table = table(results, "FINISH");

    assertThat(table.sexes()).extracting(NationTable.OfSex::sex).containsExactly("F", "M");
    assertThat(lines(results, table.of("F").orElseThrow().nations())).containsExactly("GBR 1: 5 1");
  }

  @Test
  void atASplitTheFirstIsWhoeverWasFirstThere() {
    Results results = results(RACE);
    NationTable atFive = table(results, "5K");

    assertThat(home(results, atFive.firstOf("GBR", "M").orElseThrow())).isEqualTo("4 1");
    assertThat(atFive.firstOf("BRN", "M")).isEmpty();
    assertThat(atFive.firstOf("GBR", "F")).isEmpty();
  }

  @Test
  void theGapIsBetweenOfficialTimes() {
    Results results = results(RACE);
    NationTable.OfSex men = table(results, "FINISH").of("M").orElseThrow();

    // 30:00.1 is 30:01 and 30:01.0 is 30:01: nothing between them.
    assertThat(men.gap_s(men.line("ETH").orElseThrow().first())).isZero();
    assertThat(men.gap_s(men.line("GBR").orElseThrow().first())).isEqualTo(39);
  }

  @Test
  void aStatusIsNoNationAndNobodyGuessesAnUnknownOne() {
    Results results = results(RACE);
    NationTable.OfSex men = table(results, "FINISH").of("M").orElseThrow();

    assertThat(lines(results, men.statuses())).containsExactly("ANA 1: 6 2", "ART 1: 8 7");
    assertThat(men.unknown()).isEqualTo(1);
    assertThat(men.line("")).isEmpty();
  }

  @Test
  void theJudgesOrderHoldsForNationsToo() {
    Results results =
        results(RACE.replace("gun all", "race race judged\ngun all") + "judge race 4 3\n");
    NationTable.OfSex men = table(results, "FINISH").of("M").orElseThrow();

    assertThat(lines(results, men.nations())).contains("GBR 2: 4 5, 3 6");
  }

  @Test
  void codesAreThoseOfAthletics() {
    assertThat(NationCode.name("BRN")).contains("Bahrain");
    assertThat(NationCode.name("BRU")).contains("Brunei");
    assertThat(NationCode.name("NED")).contains("Netherlands");
    assertThat(NationCode.name("NLD")).isEmpty();
    assertThat(NationCode.name("ANA")).contains("Authorised Neutral Athlete");
    assertThat(NationCode.codes()).contains("GBR", "BRN", "ZIM").doesNotContain("ANA", "ART");
  }

  @Test
  void threeLettersAreANationAnythingElseIsUnknown() {
    assertThat(NationCode.kind("ENG")).isEqualTo(NationCode.Kind.NATION);
    assertThat(NationCode.kind("ART")).isEqualTo(NationCode.Kind.STATUS);
    for (String unknown : new String[] {"", "Narnia", "GB", "gbr", "12A", "ÅÄÖ"}) {
      assertThat(NationCode.kind(unknown)).as(unknown).isEqualTo(NationCode.Kind.UNKNOWN);
    }
    assertThat(NationCode.of(" gbr ")).isEqualTo("GBR");
  }
}
