package org.racegantry.protocol.jsonlines;

import java.nio.charset.StandardCharsets;
import org.racegantry.protocol.Decoded;
import org.racegantry.race.Read;

/**
 * One line of the protocol: {@code {"reader":"F1","chip":"C1","time":"2023-04-23T10:00:00.123Z"}},
 * with {@code antenna}, {@code rssi} and {@code seq} where the reader knows them. Fields in any
 * order, each at most once; others are allowed and passed over. A line with {@code battery_pct} and
 * without {@code chip} is the reader's own state: {@code {"reader":"F1","battery_pct":87}}.
 */
public final class ReadLine {
  private static final int NAME_LENGTH_MAX = 64;
  private static final int BATTERY = 6;
  private static final long FIRST_TIME_ms = -62_135_596_800_000L;
  private static final long LAST_TIME_ms = 253_402_300_799_999L;
  private static final String TIME_MEND =
      "write ISO 8601 with an offset, such as 2023-04-23T10:00:00.123+01:00, or whole"
          + " milliseconds since 1970";

  private final JsonScanner json;
  private String reader;
  private String chip;
  private long time_ms = IsoTime.NONE;
  private long antenna = Read.NONE;
  private long rssi_dbm = Read.NONE;
  private long sequence = Read.NONE;
  private long battery_pct = Read.NONE;
  private int seen;

  private ReadLine(JsonScanner json) {
    this.json = json;
  }

  /** What the line comes to. */
  public static Decoded decode(byte[] bytes, int offset, int length) {
    try {
      return new ReadLine(new JsonScanner(bytes, offset, length)).line();
    } catch (BadJson bad) {
      return new Decoded.Refusal(bad.column(), bad.value(), bad.getMessage());
    }
  }

  /** The line for a read, without its end; times as milliseconds since 1970. */
  public static byte[] encode(Read read) {
    StringBuilder line = new StringBuilder(112).append("{\"reader\":\"");
    JsonEscapes.make(read.reader(), line);
    line.append("\",\"chip\":\"");
    JsonEscapes.make(read.chip(), line);
    line.append("\",\"time\":").append(read.time_ms());
    number(line, "antenna", read.antenna());
    number(line, "rssi", read.rssi_dbm());
    number(line, "seq", read.sequence());
    return line.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The line for a reader's own state, without its end. */
  public static byte[] encode(Decoded.Status status) {
    StringBuilder line = new StringBuilder(80).append("{\"reader\":\"");
    JsonEscapes.make(status.reader(), line);
    line.append("\",\"battery_pct\":");
    boolean known = status.battery_pct() != Decoded.Status.NO_BATTERY;
    line.append(known ? Integer.toString(status.battery_pct()) : "null");
    if (status.time_ms() != Decoded.Status.NO_TIME) {
      line.append(",\"time\":").append(status.time_ms());
    }
    return line.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void number(StringBuilder line, String name, long value) {
    if (value != Read.NONE) {
      line.append(",\"").append(name).append("\":").append(value);
    }
  }

  private Decoded line() throws BadJson {
    json.expect('{', "begin the line with {");
    if (!json.accept('}')) {
      do {
        field();
      } while (json.accept(','));
      json.expect('}', "go on with a comma, or end the line with }");
    }
    if (json.peek() != JsonScanner.END) {
      throw json.bad("end the line after }; one object per line");
    }
    need("reader", reader != null);
    if (chip == null && (seen & 1 << BATTERY) != 0) {
      long told_ms = time_ms == IsoTime.NONE ? Decoded.Status.NO_TIME : time_ms;
      int charge_pct = battery_pct == Read.NONE ? Decoded.Status.NO_BATTERY : (int) battery_pct;
      return new Decoded.Status(reader, told_ms, charge_pct);
    }
    need("chip", chip != null);
    need("time", time_ms != IsoTime.NONE);
    return new Decoded.Detection(
        new Read(reader, chip, time_ms, (int) antenna, (int) rssi_dbm, sequence));
  }

  private void field() throws BadJson {
    int column = json.column();
    String name = json.string("write a field's name in double quotes");
    json.expect(':', "write a colon after the field's name");
    json.peek();
    switch (name) {
      case "reader" -> reader = name(once(0, column, name));
      case "chip" -> chip = name(once(1, column, name));
      case "time" -> time_ms = time(once(2, column, name));
      case "antenna" -> antenna = optional(once(3, column, name), 0, Integer.MAX_VALUE);
      case "rssi" -> rssi_dbm = optional(once(4, column, name), -1_000, 1_000);
      case "seq" -> sequence = optional(once(5, column, name), 0, Long.MAX_VALUE);
      case "battery_pct" -> battery_pct = optional(once(BATTERY, column, name), 0, 100);
      default -> json.skipValue();
    }
  }

  private String once(int bit, int column, String name) throws BadJson {
    if ((seen & 1 << bit) != 0) {
      throw new BadJson(column, name, "name each field once");
    }
    seen |= 1 << bit;
    return name;
  }

  private String name(String field) throws BadJson {
    int column = json.column();
    String text = json.string("write the " + field + " as text in double quotes");
    if (text.isBlank() || text.length() > NAME_LENGTH_MAX) {
      String mend = "write 1 to " + NAME_LENGTH_MAX + " characters for the " + field;
      throw new BadJson(column, JsonScanner.shorten(text), mend);
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c))) {
      throw new BadJson(column, text, "leave control characters out of the " + field);
    }
    return text;
  }

  private long time(String field) throws BadJson {
    int column = json.column();
    if (json.peek() == '"') {
      String text = json.string(field);
      long time = IsoTime.parse(text);
      if (time == IsoTime.NONE) {
        throw new BadJson(column, JsonScanner.shorten(text), TIME_MEND);
      }
      return time;
    }
    return whole(TIME_MEND, FIRST_TIME_ms, LAST_TIME_ms);
  }

  private long optional(String field, long min, long max) throws BadJson {
    if (json.peek() == 'n') {
      json.word("null");
      return Read.NONE;
    }
    String mend = "write a whole number from " + min + " to " + max + " as " + field;
    return whole(mend, min, max);
  }

  private long whole(String mend, long min, long max) throws BadJson {
    int column = json.column();
    long value = json.whole(mend);
    if (value < min || value > max) {
      throw new BadJson(column, Long.toString(value), mend);
    }
    return value;
  }

  private void need(String field, boolean there) throws BadJson {
    if (!there) {
      throw new BadJson(1, "", "add the field \"" + field + "\"");
    }
  }
}
