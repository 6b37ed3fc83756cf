package org.racegantry.publish.api;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.ResultRows;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import org.racegantry.publish.format.JsonRow;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.scoring.Notice;
import org.racegantry.scoring.Split;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One entrant: the row of the results, and each split with what it rests on. */
final class EntrantJson {
  private static final JsonFactory JSON = new JsonFactory();

  private EntrantJson() {}

  static byte[] of(SnapshotView view, int entrant) {
    ResultSection section = ResultRows.entrant(view.snapshot(), entrant);
    Row row = section.rows().getFirst();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeNumberProperty("seq", view.snapshot().seq());
      json.writeStringProperty(
          "recorded_at", RaceClock.iso(view.snapshot().recordedAt_ms(), view.setup().zone()));
      json.writeStringProperty("state", section.state().name().toLowerCase(Locale.ROOT));
      json.writeNumberProperty("version", section.version());
      json.writeName("result");
      JsonRow.write(json, view.setup().points(), section, row);
      json.writeArrayPropertyStart("splits");
      row.splits().forEach(split -> split(json, view, row, split));
      json.writeEndArray();
      json.writeArrayPropertyStart("notices");
      row.result().notices().forEach(notice -> notice(json, notice));
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void split(JsonGenerator json, SnapshotView view, Row row, Split split) {
    json.writeStartObject();
    json.writeStringProperty("point", PlainText.whole(split.point().id()));
    json.writeNumberProperty("distance_mm", split.point().distance_mm());
    json.writeStringProperty("source", split.source().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("time", RaceClock.iso(split.time_ms(), view.setup().zone()));
    millis(json, "gun_ms", split.gun_ms());
    millis(json, "net_ms", split.net_ms());
    int place = split.ranks() ? place(view, row, split) : 0;
    if (place == 0) {
      json.writeNullProperty("place");
    } else {
      json.writeNumberProperty("place", place);
    }
    json.writeEndObject();
  }

  private static int place(SnapshotView view, Row row, Split split) {
    return view.at(split.point()).place(view.results().indexOf(row.result().entrant().id()));
  }

  private static void millis(JsonGenerator json, String name, long elapsed_ms) {
    if (elapsed_ms == Split.UNKNOWN) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, elapsed_ms);
    }
  }

  private static void notice(JsonGenerator json, Notice notice) {
    json.writeStartObject();
    json.writeStringProperty("code", notice.code());
    json.writeStringProperty("severity", notice.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("words", PlainText.whole(notice.sentence()));
    json.writeEndObject();
  }
}
