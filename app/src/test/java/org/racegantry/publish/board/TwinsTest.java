package org.racegantry.publish.board;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.web.RaceSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page and its twins say the same. */
class TwinsTest {
  private static final List<String> QUERIES =
      List.of(
          "",
          "?at=5K",
          "?sort=name",
          "?sort=-pace&view=splits",
          "?view=out",
          "?sex=F&rows=20",
          "?times=net&sort=time",
          "?club=alesund",
          "?from=11",
          "?nation=KEN&at=FINISH&sort=gained");
  private static final Pattern ROW = Pattern.compile("<tr data-key.*?</tr>", Pattern.DOTALL);
  private static final Pattern BIB = Pattern.compile("<td class=\"bib\">(.*?)</td>");
  private static final Pattern TIME = Pattern.compile("<td class=\"time\">(.*?)<span");

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void pageCsvAndJsonHoldTheSameRows() throws Exception {
    try (SmallField field = new SmallField(folder, 11)) {
      field.view();
      try (RaceSite site =
          RaceSite.open(
              SiteSettings.local(0),
              field.tail(),
              CourseClock.REAL,
              InstantSource.system(),
              List.of())) {
        for (String query : QUERIES) {
          demandTwins(site.address(), query);
        }
        String whole = get(site.address() + "leaderboard.csv?rows=all");
        assertThat(whole.lines().count()).isGreaterThan(20);
        assertThat(whole).contains("'=HYPERLINK(1)").doesNotContain(",=HYPERLINK");
      }
    }
  }

  private void demandTwins(String address, String query) throws Exception {
    List<String> page = new ArrayList<>();
    Matcher rows = ROW.matcher(get(address + query));
    while (rows.find()) {
      page.add(first(BIB, rows.group()) + " " + first(TIME, rows.group()).replace("–", ""));
    }
    if (query.contains("rows=20")) {
      page = page.subList(0, Math.min(20, page.size()));
    }
    List<String> csv = new ArrayList<>();
    String text = get(address + "leaderboard.csv" + query);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      reader.forEach(row -> csv.add(row.getField("bib") + " " + row.getField("time")));
    }
    List<String> json = new ArrayList<>();
    for (JsonNode row :
        new JsonMapper().readTree(get(address + "leaderboard.json" + query)).get("rows")) {
      json.add(row.get("bib").asString() + " " + row.get("time").asString().replace("–", ""));
    }
    assertThat(csv).as(query).isEqualTo(page).isNotEmpty();
    assertThat(json).as(query).isEqualTo(page);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }
}
