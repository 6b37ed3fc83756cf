package org.racegantry.publish.format;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.racegantry.publish.HostileNames;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.SampleList;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names are data. In no format may one become markup, a formula, a command or a second line. */
class HostileNamesTest {
  private static final long SEED = 20230423;
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/][^>]*>");
  private static final JsonMapper JSON = new JsonMapper();

  /** Controls but the line break, and the marks that turn the reading direction round. */
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u2028\\u2029]");

  static Stream<String> names() {
    return HostileNames.of(SEED, 200);
  }

  @ParameterizedTest
  @MethodSource("names")
  void htmlHoldsNoTagThatIsNotItsOwn(String name) {
    String usual = Written.text(new HtmlFormat(), SampleList.named("Plain"));
    String hostile = Written.text(new HtmlFormat(), SampleList.named(name));
    assertThat(tags(usual)).containsAll(tags(hostile));
    assertThat(UNFIT.matcher(hostile).find()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("names")
  void textKeepsItsLinesAndSendsTheTerminalNothing(String name) {
    String usual = Written.text(new TextFormat(120), SampleList.named("Plain"));
    String hostile = Written.text(new TextFormat(120), SampleList.named(name));
    assertThat(hostile.lines().count()).isEqualTo(usual.lines().count());
    assertThat(UNFIT.matcher(hostile).find()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("names")
  void csvReadsBackWithNothingThatRunsAsAFormula(String name) throws IOException {
    String csv = Written.text(new CsvFormat(), SampleList.named(name));
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      NamedCsvRecord row = rows.iterator().next();
      for (String field : new String[] {"family_name", "given_name", "club", "nation", "rule"}) {
        String cell = row.getField(field);
        String kept = PlainText.whole(name);
        assertThat(cell).isIn(kept, "'" + kept);
        assertThat(cell).doesNotMatch("(?s)^[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void jsonReadsBackTheNameAsItWas(String name) {
    String kept = PlainText.whole(name);
    JsonNode document = JSON.readTree(Written.text(new JsonFormat(), SampleList.named(name)));
    JsonNode row = document.get("results").get(0).get("rows").get(0);
    assertThat(row.get("family_name").asString()).isEqualTo(kept);
    String line = Written.text(new JsonLinesFormat(), SampleList.named(name));
    assertThat(line.chars().filter(c -> c == '\n').count()).isEqualTo(1);
    assertThat(JSON.readTree(line).get("club").asString()).isEqualTo(kept);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aWorkbookIsWellFormedAndHoldsNoFormula(String name) throws Exception {
    Map<String, Document> parts = parts(Written.bytes(new XlsxFormat(), SampleList.named(name)));
    Document sheet = parts.get("xl/worksheets/sheet1.xml");
    assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
    assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(2);
    String strings = parts.get("xl/sharedStrings.xml").getDocumentElement().getTextContent();
    assertThat(strings).contains(PlainText.line(name));
  }

  @Test
  void aPrintedListIsStillOnePage() throws IOException {
    // Making a PDF takes longer than the rest together: every tenth name will do.
    for (String name : names().filter(any -> any.hashCode() % 10 == 0).toList()) {
      PdfReader reader = new PdfReader(Written.bytes(new PdfFormat(), SampleList.named(name)));
      assertThat(reader.getNumberOfPages()).as("the name %s", name).isEqualTo(1);
      reader.close();
    }
  }

  private static Set<String> tags(String html) {
    return TAG.matcher(html).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
  }

  static Map<String, Document> parts(byte[] workbook) throws Exception {
    Map<String, Document> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        parts.put(
            entry.getName(),
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
      }
    }
    return parts;
  }
}
