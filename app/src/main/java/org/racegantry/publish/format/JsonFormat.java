package org.racegantry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.racegantry.publish.LinePrinter;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON document: the race, then one object per standing with one line per entrant. */
public final class JsonFormat implements ResultFormat {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public void write(ResultList list, OutputStream out) throws IOException {
    LinePrinter lines = new LinePrinter();
    Columns columns = new Columns(list.setup().points());
    try (JsonGenerator json = JSON.createGenerator(lines.context(), out)) {
      json.writeStartObject();
      writeRace(json, lines, list);
      json.writeArrayPropertyStart("results");
      for (ResultSection section : list.sections()) {
        writeSection(json, lines, columns, section);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static void writeRace(JsonGenerator json, LinePrinter lines, ResultList list) {
    RaceSetup setup = list.setup();
    json.writeStringProperty("name", PlainText.whole(setup.name()));
    json.writeStringProperty("date", setup.date().toString());
    json.writeStringProperty("zone", setup.zone().getId());
    json.writeStringProperty("rules", PlainText.whole(setup.rules()));
    json.writeNumberProperty("distance_mm", setup.course().distance_mm());
    json.writeStringProperty("at", list.point().id());
    if (list.asOf_ms() < 0) {
      json.writeNullProperty("as_of");
    } else {
      json.writeStringProperty("as_of", RaceClock.iso(list.asOf_ms(), setup.zone()));
    }
    json.writeArrayPropertyStart("points");
    for (TimingPoint point : setup.points()) {
      oneLine(json, lines, () -> writePoint(json, point));
    }
    json.writeEndArray();
  }

  private static void writePoint(JsonGenerator json, TimingPoint point) {
    json.writeStartObject();
    json.writeStringProperty("id", PlainText.whole(point.id()));
    json.writeNumberProperty("distance_mm", point.distance_mm());
    json.writeEndObject();
  }

  private static void writeSection(
      JsonGenerator json, LinePrinter lines, Columns columns, ResultSection section) {
    json.writeStartObject();
    json.writeStringProperty("race", PlainText.whole(section.race().id()));
    json.writeStringProperty("name", PlainText.whole(section.race().name()));
    json.writeStringProperty("ranking", PlainText.whole(section.ranking()));
    json.writeStringProperty("group", PlainText.whole(section.group()));
    json.writeStringProperty("basis", section.basis().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("state", section.state().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("version", section.version());
    json.writeArrayPropertyStart("rows");
    List<String> names = columns.names();
    for (Row row : section.rows()) {
      oneLine(json, lines, () -> JsonRow.write(json, names, columns.cells(section, row)));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The separator before the object still starts a line; the object then stays on it. */
  private static void oneLine(JsonGenerator json, LinePrinter lines, Runnable object) {
    lines.inlineNext();
    object.run();
    lines.inlineEnd();
  }
}
