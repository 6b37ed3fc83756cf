package org.racegantry.protocol.logs;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.jsonlines.BadJson;
import org.racegantry.protocol.jsonlines.JsonScanner;
import org.racegantry.race.Read;

/**
 * The log of events of ipp, the lap counter of the 24-hour race of Leuven: JSON lines such as
 * {@code {"type":"TagSeen","time":1445358937.43,"tag":"002420150022","readerId":0}}. Times are
 * seconds since 1970, so neither zone nor date is needed; a reader is called by its number. {@code
 * Start} is the mark of a gun, by a device called {@code ipp}; every other event says nothing of a
 * read.
 */
public final class IppLog implements LogFormat {
  private static final String DEVICE = "ipp";
  private static final int SECONDS_DIGITS_MAX = 11;
  private static final String TIME_MEND = "write seconds since 1970, such as 1445358937.43";

  @Override
  public String id() {
    return "ipp";
  }

  @Override
  public String title() {
    return "ipp, the lap counter";
  }

  @Override
  public int recognised(List<String> lines) {
    return (int) lines.stream().filter(line -> line.startsWith("{\"type\":\"")).count();
  }

  @Override
  public LogReader open(Setting setting) {
    return IppLog::line;
  }

  private static void line(byte[] bytes, int offset, int length, Consumer<Decoded> said) {
    try {
      event(fields(new JsonScanner(bytes, offset, length)), said);
    } catch (BadJson bad) {
      said.accept(new Decoded.Refusal(bad.column(), bad.value(), bad.getMessage()));
    } catch (BadMessage bad) {
      said.accept(bad.refusal());
    }
  }

  /** A field as it stands; the column is where its value begins. */
  private record Field(int column, String text) {}

  private static SortedMap<String, Field> fields(JsonScanner json) throws BadJson {
    SortedMap<String, Field> fields = new TreeMap<>();
    json.expect('{', "begin the line with {");
    do {
      String name = json.string("write a field's name in double quotes");
      json.expect(':', "write a colon after the field's name");
      int column = json.column();
      switch (json.peek()) {
        case '"' -> fields.put(name, new Field(column, json.string("")));
        case 't', 'f', 'n' -> json.skipValue();
        default -> fields.put(name, new Field(column, json.number("write a text or a number")));
      }
    } while (json.accept(','));
    json.expect('}', "go on with a comma, or end the line with }");
    if (json.peek() != JsonScanner.END) {
      throw json.bad("end the line after }; one event in each line");
    }
    return fields;
  }

  private static void event(SortedMap<String, Field> fields, Consumer<Decoded> said)
      throws BadJson, BadMessage {
    switch (field(fields, "type").text()) {
      case "TagSeen" -> said.accept(new Decoded.Detection(read(fields)));
      case "Start" ->
          said.accept(new Decoded.GunMark(DEVICE, time_ms(field(fields, "time")), "Start"));
      default -> {
        // What officials did, and what the program thought of it: no reads.
      }
    }
  }

  private static Read read(SortedMap<String, Field> fields) throws BadJson, BadMessage {
    Field tag = field(fields, "tag");
    Field reader = field(fields, "readerId");
    if (!reader.text().matches("[0-9]{1,9}")) {
      throw new BadJson(reader.column(), reader.text(), "write the reader's number");
    }
    String chip = MessageText.chip(tag.text(), tag.column());
    return Read.of(reader.text(), chip, time_ms(field(fields, "time")));
  }

  /** The exact milliseconds of the decimal digits; what is finer is dropped. */
  private static long time_ms(Field time) throws BadJson {
    String text = time.text();
    int point = text.indexOf('.');
    String seconds = point < 0 ? text : text.substring(0, point);
    String fraction = point < 0 ? "" : text.substring(point + 1);
    if (!isDigits(seconds) || seconds.length() > SECONDS_DIGITS_MAX) {
      throw new BadJson(time.column(), text, TIME_MEND);
    }
    if (point >= 0 && !isDigits(fraction)) {
      throw new BadJson(time.column(), text, TIME_MEND);
    }
    String millis = (fraction + "000").substring(0, 3);
    return Long.parseLong(seconds) * 1_000 + Long.parseLong(millis);
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Field field(SortedMap<String, Field> fields, String name) throws BadJson {
    Field field = fields.get(name);
    if (field == null) {
      throw new BadJson(1, "", "add the field \"" + name + "\"");
    }
    return field;
  }
}
