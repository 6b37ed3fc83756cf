package org.racegantry.publish.roadside;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reader of calendar files that forgives nothing RFC 5545 forbids, as far as such files go: it is
 * written from the standard and shares no code with the writer.
 */
final class StrictCalendar {
  private static final Set<String> ONCE =
      Set.of(
          "UID",
          "DTSTAMP",
          "DTSTART",
          "DTEND",
          "SUMMARY",
          "DESCRIPTION",
          "LOCATION",
          "STATUS",
          "SEQUENCE",
          "LAST-MODIFIED",
          "TRANSP",
          "URL");

  private static final Set<String> TEXTS = Set.of("SUMMARY", "DESCRIPTION", "LOCATION", "UID");

  private final List<Map<String, String>> events = new ArrayList<>();

  private StrictCalendar() {}

  /** The events of a file, every text unescaped; throws where anything breaks the standard. */
  static List<Map<String, String>> events(byte[] file) {
    StrictCalendar calendar = new StrictCalendar();
    calendar.read(unfolded(file));
    return calendar.events;
  }

  private static List<String> unfolded(byte[] file) {
    List<byte[]> physical = lines(file);
    List<String> logical = new ArrayList<>();
    for (byte[] line : physical) {
      check(line.length <= 75, "a line of " + line.length + " octets");
      String text = decoded(line);
      check(!text.isEmpty(), "an empty line");
      if (text.charAt(0) == ' ' || text.charAt(0) == '\t') {
        check(!logical.isEmpty(), "the file begins with a folded line");
        logical.set(logical.size() - 1, logical.getLast() + text.substring(1));
      } else {
        logical.add(text);
      }
    }
    return logical;
  }

  private static List<byte[]> lines(byte[] file) {
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < file.length; i++) {
      check(file[i] != '\n', "a line feed without a carriage return at " + i);
      check((file[i] & 0xFF) >= ' ' || file[i] == '\t' || file[i] == '\r', "a control at " + i);
      if (file[i] == '\r') {
        check(i + 1 < file.length && file[i + 1] == '\n', "a lone carriage return at " + i);
        lines.add(java.util.Arrays.copyOfRange(file, from, i));
        from = i + 2;
        i++;
      }
    }
    check(from == file.length, "the last line has no end");
    return lines;
  }

  /** A fold may not cut a character in two, so that every line is UTF-8 for itself. */
  private static String decoded(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException cut) {
      throw new AssertionError("a fold inside a character", cut);
    }
  }

  private void read(List<String> lines) {
    check(lines.getFirst().equals("BEGIN:VCALENDAR"), lines.getFirst());
    check(lines.getLast().equals("END:VCALENDAR"), lines.getLast());
    Map<String, String> calendar = new LinkedHashMap<>();
    Map<String, String> event = null;
    for (String line : lines.subList(1, lines.size() - 1)) {
      int colon = line.indexOf(':');
      check(colon > 0, "no colon in " + line);
      String name = line.substring(0, colon).split(";", -1)[0];
      String value = line.substring(colon + 1);
      check(name.matches("[A-Z][A-Z-]*"), "a name: " + name);
      if (line.equals("BEGIN:VEVENT")) {
        check(event == null, "an event in an event");
        event = new LinkedHashMap<>();
      } else if (line.equals("END:VEVENT")) {
        check(event != null, "an end without a beginning");
        events.add(judged(event));
        event = null;
      } else if (event != null) {
        String kept = TEXTS.contains(name) ? unescaped(value) : value;
        check(event.put(name, kept) == null || !ONCE.contains(name), name + " twice");
      } else {
        check(events.isEmpty(), "a property of the calendar behind its events: " + line);
        check(calendar.put(name, value) == null, name + " twice");
      }
    }
    check(event == null, "an event without an end");
    check("2.0".equals(calendar.get("VERSION")), "VERSION");
    check(calendar.containsKey("PRODID"), "PRODID");
    check(!calendar.containsKey("METHOD"), "METHOD asks for an ORGANIZER");
    check(!events.isEmpty(), "a calendar without components");
  }

  private static Map<String, String> judged(Map<String, String> event) {
    for (String name : List.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY")) {
      check(event.containsKey(name), name + " is missing");
    }
    check(moment(event, "DTSTART").isBefore(moment(event, "DTEND")), "it ends before it begins");
    moment(event, "DTSTAMP");
    check(Integer.parseInt(event.getOrDefault("SEQUENCE", "0")) >= 0, "SEQUENCE");
    check(
        Set.of("TENTATIVE", "CONFIRMED", "CANCELLED").contains(event.get("STATUS")),
        "STATUS of an event");
    return event;
  }

  /** A moment in UTC: form 2 of the standard. */
  static Instant moment(Map<String, String> event, String name) {
    String value = event.get(name);
    check(value.matches("\\d{8}T\\d{6}Z"), name + ":" + value);
    return Instant.parse(value.replaceFirst("(....)(..)(..)T(..)(..)(..)Z", "$1-$2-$3T$4:$5:$6Z"));
  }

  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      check(c != ';' && c != ',', "a bare " + c + " in " + value);
      if (c == '\\') {
        i++;
        check(i < value.length() && "\\;,nN".indexOf(value.charAt(i)) >= 0, "an escape: " + value);
        char escaped = value.charAt(i);
        text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new AssertionError("no calendar by RFC 5545: " + what);
    }
  }
}
