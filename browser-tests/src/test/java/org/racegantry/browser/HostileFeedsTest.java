package org.racegantry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.rehearsal.Rehearsed;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hostile texts in what programs fetch: each parses, and says the same as all the others. */
class HostileFeedsTest {
  private static final List<String> NAMES = HostileNames.all(2_000);
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int ROWS = 1_000;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Map<String, Person> PERSONS = new TreeMap<>();
  private static final Map<String, Entrant> ENTRANTS = new TreeMap<>();
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    stage = Stage.hostile(folder, NAMES).until("11:35:00");
    Rehearsed race = stage.race();
    for (int i = 0; i < race.entrants().size(); i++) {
      String bib = race.entrants().get(i).bib().text();
      ENTRANTS.put(bib, race.entrants().get(i));
      PERSONS.put(bib, race.persons().get(i));
    }
  }

  @AfterAll
  static void end() {
    CLIENT.close();
    stage.close();
  }

  @Test
  void theBoardSaysTheSameInJsonAndCsv() throws Exception {
    int seen = 0;
    for (int from = 1; from <= NAMES.size(); from += ROWS) {
      String query = "?race=mass&rows=" + ROWS + "&from=" + from;
      Map<String, NamedCsvRecord> csv = byBib(get("leaderboard.csv" + query));
      JsonNode json = MAPPER.readTree(get("leaderboard.json" + query));
      assertThat(csv).hasSize(json.get("rows").size());
      for (JsonNode row : json.get("rows")) {
        String bib = row.get("bib").asString();
        assertThat(row.get("name").asString()).isEqualTo(PersonName.spoken(PERSONS.get(bib)));
        assertThat(row.get("club").asString()).isEqualTo(line(ENTRANTS.get(bib).club()));
        demandCell(csv.get(bib).getField("name"), row.get("name").asString());
        demandCell(csv.get(bib).getField("club"), row.get("club").asString());
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(1_500);
  }

  @Test
  void theApiSaysTheSameInJsonAndCsv() throws Exception {
    Map<String, NamedCsvRecord> csv = byBib(get("api/v1/races/mass/results.csv"));
    for (String bib : csv.keySet()) {
      JsonNode one = MAPPER.readTree(get("api/v1/entrants/" + bib)).get("result");
      String family = one.get("family_name").asString();
      assertThat(line(family)).isEqualTo(line(PERSONS.get(bib).familyName()));
      demandCell(csv.get(bib).getField("family_name"), family);
      demandCell(csv.get(bib).getField("given_name"), one.get("given_name").asString());
      demandCell(csv.get(bib).getField("club"), one.get("club").asString());
    }
    assertThat(csv).hasSizeGreaterThan(1_000);
  }

  @Test
  void aCardIsADrawingAndNothingElse() throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
    parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    for (int i = 0; i < NAMES.size(); i += 5) {
      String path = "r/" + stage.bibs().get(i) + "/card.svg";
      InputSource svg = new InputSource(new StringReader(get(path)));
      NodeList all = parsers.newDocumentBuilder().parse(svg).getElementsByTagName("*");
      for (int e = 0; e < all.getLength(); e++) {
        assertThat(((Element) all.item(e)).hasAttribute("data-pwn")).as(path).isFalse();
        assertThat(all.item(e).getNodeName()).as(path).isNotIn("script", "foreignObject", "image");
      }
    }
  }

  @Test
  void aCardsPictureIsAPicture() throws Exception {
    for (int i = 0; i < NAMES.size(); i += 40) {
      String path = "r/" + stage.bibs().get(i) + "/card.png";
      HttpRequest request = HttpRequest.newBuilder(URI.create(stage.at(path))).build();
      var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      BufferedImage picture = ImageIO.read(answer.body());
      assertThat(picture.getWidth()).as(path).isEqualTo(1_200);
      assertThat(picture.getHeight()).as(path).isEqualTo(630);
    }
  }

  @Test
  void runnersSideBySideParseToo() throws Exception {
    for (int i = 0; i + 5 < NAMES.size(); i += 100) {
      String query = "?bibs=" + String.join(",", stage.bibs().subList(i, i + 5));
      assertThat(MAPPER.readTree(get("compare.json" + query)).get("runners")).hasSize(5);
      assertThat(byBib(get("compare.csv" + query))).isNotEmpty();
    }
  }

  /** A cell is the text, or the text behind the quote that keeps a spreadsheet from running it. */
  private static void demandCell(String cell, String text) {
    boolean number = text.matches("-?[0-9]+");
    boolean runs = !number && text.matches("(?s)[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*");
    assertThat(cell).isIn(text, "'" + text);
    assertThat(cell.startsWith("'") || !runs).as("a formula: " + cell).isTrue();
  }

  private static Map<String, NamedCsvRecord> byBib(String csv) {
    Map<String, NamedCsvRecord> byBib = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      reader.forEach(row -> byBib.put(row.getField("bib"), row));
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
    return byBib;
  }

  private static String line(String text) {
    return PlainText.line(text);
  }

  private static String get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(stage.at(path))).build();
    HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return answer.body();
  }
}
