package org.racegantry.publish.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Kind;
import org.racegantry.story.check.Claim.Ruling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A checked report is shown whole, each claim with its ruling, in three ways. */
class CheckedReportTest {
  private static final String TEXT =
      "Ada <won> in 2:01:27.\r\nA record & \"more\".\rBea was 18 s behind.\n";

  private static Claim claim(String words, Kind kind, Ruling ruling, String actual) {
    int start = TEXT.indexOf(words);
    String says = "it says " + words;
    return new Claim(words, start, start + words.length(), kind, ruling, says, actual, "by reads");
  }

  private static final CheckedReport REPORT =
      new CheckedReport(
          "Tiny Race, 3 May 2026",
          "Open race official v1",
          "r.txt",
          TEXT,
          List.of(
              claim("Ada <won>", Kind.PLACE, Ruling.SUPPORTED, "Ada, place 1"),
              claim("won> in 2:01:27", Kind.TIME, Ruling.PROVISIONAL, "2:01:25"),
              claim("A record", Kind.RECORD, Ruling.CONTRADICTED, "no record\u001B[2J"),
              claim("18 s behind", Kind.GAP, Ruling.CANNOT_SAY, "")));

  @Test
  void theTextOfThePageIsTheReportWithoutALetterLost() {
    StringBuilder whole = new StringBuilder();
    MarkedText.of(TEXT, REPORT.claims()).forEach(piece -> whole.append(piece.text()));
    assertThat(whole).hasToString(TEXT);
  }

  @Test
  void whereClaimsOverlapTheGraverRulingIsShownAndBothHaveTheirSigns() {
    List<MarkedText.Piece> pieces = MarkedText.of(TEXT, REPORT.claims());
    assertThat(pieces.get(0)).isEqualTo(new MarkedText.Piece("Ada <", "supported", List.of()));
    assertThat(pieces.get(1)).isEqualTo(new MarkedText.Piece("won>", "provisional", List.of(1)));
    assertThat(pieces.get(2))
        .isEqualTo(new MarkedText.Piece(" in 2:01:27", "provisional", List.of(2)));
    assertThat(pieces.get(3)).isEqualTo(new MarkedText.Piece(".\r\n", "", List.of()));
  }

  @Test
  void linesAreCountedHoweverTheyEnd() {
    assertThat(REPORT.claims().stream().map(REPORT::line)).containsExactly(1, 1, 2, 3);
  }

  @Test
  void theTextNamesLineRulingAndRightValueAndHasColourOnlyWhereAskedFor() {
    String plain = CheckText.of(REPORT, false);
    assertThat(plain)
        .contains("line 2  CONTRADICTED  record\n", "“A record”", "  claimed   it says A record")
        .contains("  actual    no record [2J\n", "  evidence  by reads")
        .contains("r.txt: 4 claims: 1 contradicted, 1 provisional, 1 cannot say, 1 supported\n")
        .doesNotContain("\u001B");
    assertThat(plain.lines()).allMatch(line -> line.length() <= 80);
    assertThat(CheckText.of(REPORT, true)).contains("\u001B[1;31mCONTRADICTED\u001B[0m");
  }

  @Test
  void theJsonHasTheNamesOfTheContractInTheirOrder() {
    JsonNode claims = new JsonMapper().readTree(CheckJson.array(REPORT.claims()));
    assertThat(claims.get(0).propertyNames())
        .containsExactly(
            "text", "start", "end", "kind", "verdict", "claimed", "actual", "evidence");
    JsonNode time = claims.get(1);
    assertThat(TEXT.substring(time.get("start").asInt(), time.get("end").asInt()))
        .isEqualTo(time.get("text").asString());
    assertThat(claims.get(3).get("verdict").asString()).isEqualTo("cannot-say");
  }

  @Test
  void thePageEscapesTheReportMarksItAndNeedsNothingElse() {
    String html = new String(CheckPage.html(REPORT), StandardCharsets.UTF_8);
    assertThat(html)
        .contains("<mark class=\"supported\">Ada &lt;</mark>")
        .contains("id=\"m2\" href=\"#c2\" aria-label=\"claim 2, provisional\">P2</a>")
        .contains("<li class=\"claim\" id=\"c3\">", "href=\"#m3\"")
        .contains("default-src 'none'")
        .doesNotContain("<won>", "<script", "\u001B", "http:", "https:");
    assertThat(html.indexOf("id=\"g-contradicted\""))
        .isLessThan(html.indexOf("id=\"g-supported\""));
  }

  @Test
  void aReportWithoutClaimsSaysSo() {
    CheckedReport none = new CheckedReport("Tiny", "live", "r.txt", "Nice day.", List.of());
    assertThat(none.isContradicted()).isFalse();
    assertThat(CheckText.of(none, false)).contains("no claim of a kind that can be checked");
    assertThat(new String(CheckPage.html(none), StandardCharsets.UTF_8))
        .contains("Nice day.", "Nothing in this report is a claim");
  }
}
