package org.racegantry.publish.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.publish.SampleList;

class CsvFormatTest {
  @Test
  void theHeaderIsTheContract() {
    assertThat(Written.text(new CsvFormat(), SampleList.usual()).lines().findFirst())
        .hasValue(
            "place,bib,family_name,given_name,nation,club,sex,age,division,status,official_time,"
                + "gun_ms,net_ms,place_sex,place_division,place_nation,marks,"
                + "START_ms,10K_ms,HALF_ms,30K_ms,FINISH_ms,race,group,rule,last_point");
  }

  @Test
  void everyLineEndsWithCarriageReturnAndLineFeed() {
    String csv = Written.text(new CsvFormat(), SampleList.usual());
    assertThat(csv.split("\r\n", -1)).hasSize(10).endsWith("");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1", "+1", "-1", "@a", "\t1", "\r1", "\n1", "\uFF1D", "\uFF0B", "\uFF0D"})
  void whatASpreadsheetWouldRunGetsAnApostrophe(String name) {
    assertThat(Written.text(new CsvFormat(), SampleList.named(name))).contains("'" + name);
  }

  @Test
  void aNameInTheMiddleOfWhichAFormulaStandsStaysAsItIs() {
    String csv = Written.text(new CsvFormat(), SampleList.named("Smith-Jones=1"));
    assertThat(csv).contains(",Smith-Jones=1,").doesNotContain("'");
  }

  @Test
  void anEstimateIsBlankAndNamedInTheMarks() {
    String row =
        Written.text(new CsvFormat(), SampleList.usual())
            .lines()
            .filter(line -> line.startsWith("2,9,"))
            .findFirst()
            .orElseThrow();
    assertThat(row).contains("est:30K").contains(",3731362,,7462001,");
  }

  @Test
  void nothingOfADisqualifiedEntrantIsATime() {
    String row =
        Written.text(new CsvFormat(), SampleList.usual())
            .lines()
            .filter(line -> line.startsWith(",13,"))
            .findFirst()
            .orElseThrow();
    assertThat(row).endsWith("DQ,,,,,,,,,,,,,men,,TR55.10,");
  }
}
