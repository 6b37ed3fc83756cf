package org.racegantry.publish.api;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.ResultPage;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import org.racegantry.publish.format.JsonRow;
import org.racegantry.publish.site.SnapshotView;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows of results as one JSON document; rows have the names of the CSV's columns. */
final class PageJson {
  private static final JsonFactory JSON = new JsonFactory();

  private PageJson() {}

  static byte[] of(SnapshotView view, ResultQuery query, ResultPage page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      head(json, view, page.section());
      json.writeStringProperty("at", point(view, query));
      json.writeNumberProperty("total", page.total());
      json.writeNumberProperty("from", page.from());
      if (page.next() == 0) {
        json.writeNullProperty("next");
      } else {
        json.writeStringProperty("next", query.address(page.next()));
      }
      rows(json, view, page.section(), page.section().rows());
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  static byte[] unplaced(SnapshotView view, ResultSection section, List<Row> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      head(json, view, section);
      json.writeNumberProperty("total", rows.size());
      rows(json, view, section, rows);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static String point(SnapshotView view, ResultQuery query) {
    return query.at().isEmpty() ? view.setup().finish().id() : query.at();
  }

  private static void head(JsonGenerator json, SnapshotView view, ResultSection section) {
    json.writeStartObject();
    json.writeNumberProperty("seq", view.snapshot().seq());
    json.writeStringProperty(
        "recorded_at", RaceClock.iso(view.snapshot().recordedAt_ms(), view.setup().zone()));
    json.writeStringProperty("race", PlainText.whole(section.race().id()));
    json.writeStringProperty("ranking", PlainText.whole(section.ranking()));
    json.writeStringProperty("group", PlainText.whole(section.group()));
    json.writeStringProperty("basis", section.basis().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("state", section.state().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("version", section.version());
  }

  private static void rows(
      JsonGenerator json, SnapshotView view, ResultSection section, List<Row> rows) {
    json.writeArrayPropertyStart("rows");
    rows.forEach(row -> JsonRow.write(json, view.setup().points(), section, row));
    json.writeEndArray();
  }
}
