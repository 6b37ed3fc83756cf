package org.racegantry.publish.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.format.CsvText;
import org.racegantry.publish.site.SnapshotView;
import tools.jackson.databind.json.JsonMapper;

/** What a search found, for programs: the words of the page. */
final class SearchTwins {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> COLUMNS =
      List.of("bib", "name", "nation", "race", "club", "standing", "address");

  private SearchTwins() {}

  static byte[] json(SnapshotView view, SearchPage page) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", view.snapshot().seq());
    all.put("query", page.query());
    all.put("more", page.more());
    all.put("hits", page.hits().stream().map(SearchTwins::hit).toList());
    return MAPPER.writeValueAsBytes(all);
  }

  /** RFC 4180 in UTF-8, with a head; nothing in it a spreadsheet would run. */
  static byte[] csv(SearchPage page) {
    StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    for (SearchPage.Hit hit : page.hits()) {
      Map<String, String> cells = hit(hit);
      for (String column : COLUMNS) {
        CsvText.append(out.append(column.equals(COLUMNS.getFirst()) ? "" : ","), cells.get(column));
      }
      out.append("\r\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> hit(SearchPage.Hit hit) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("bib", hit.bib());
    fields.put("name", hit.name());
    fields.put("nation", hit.nation());
    fields.put("race", hit.race());
    fields.put("club", hit.club());
    fields.put("standing", hit.standing());
    fields.put("address", "/r/" + hit.bib());
    return fields;
  }
}
