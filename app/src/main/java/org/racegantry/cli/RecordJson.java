package org.racegantry.cli;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Filter;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Records as JSON, by their components, in their order: a fact that gets a new component shows it
 * without anybody thinking of it. A change begins with {@code "change"}, the name of its kind.
 */
final class RecordJson {
  private RecordJson() {}

  /** A record as a JSON object. */
  static String of(Record record) {
    StringBuilder json = new StringBuilder();
    value(record, json);
    return json.toString();
  }

  /** A text in double quotes. */
  static String text(String text) {
    StringBuilder json = new StringBuilder();
    quote(text, json);
    return json.toString();
  }

  private static void value(Object value, StringBuilder json) {
    switch (value) {
      case null -> json.append("null");
      case Number number -> json.append(number);
      case Boolean truth -> json.append(truth);
      case List<?> list -> list(list, json);
      case Bib bib -> quote(bib.text(), json);
      case EntrantId id -> quote(id.toString(), json);
      case Filter filter -> quote(filter.notation(), json);
      case Record record -> object(record, json);
      default -> quote(value.toString(), json);
    }
  }

  private static void list(List<?> list, StringBuilder json) {
    String separator = "[";
    for (Object each : list) {
      json.append(separator);
      value(each, json);
      separator = ",";
    }
    json.append(list.isEmpty() ? "[]" : "]");
  }

  private static void object(Record record, StringBuilder json) {
    json.append('{');
    String separator = "";
    if (record instanceof Change) {
      json.append("\"change\":\"").append(record.getClass().getSimpleName()).append('"');
      separator = ",";
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      json.append(separator).append('"').append(component.getName()).append("\":");
      value(read(record, component), json);
      separator = ",";
    }
    json.append('}');
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException closed) {
      throw new AssertionError("the records of facts are public", closed);
    }
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, json);
    json.append('"');
  }
}
