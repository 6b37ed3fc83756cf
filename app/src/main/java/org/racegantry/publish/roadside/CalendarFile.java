package org.racegantry.publish.roadside;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.racegantry.publish.PlainText;

/**
 * Events as an iCalendar file, by RFC 5545: lines end in CRLF and are folded at 75 octets, moments
 * are in UTC, text is escaped. Whoever subscribes to it is asked to look again every few minutes
 * (RFC 7986).
 */
final class CalendarFile {
  private static final int LONGEST = 75;
  private static final String CRLF = "\r\n";
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder(2_000);

  private CalendarFile() {}

  /**
   * One event; all texts as people read them.
   *
   * @param uid the same for the same runner and point, whenever it is asked for
   * @param sequence grows with each revision
   * @param asOf_ms when this revision was made
   * @param from_ms where it begins, in milliseconds since 1970; cut to whole seconds
   * @param until_ms where it ends, later
   * @param sure whether it is measured; else an estimate
   * @param address a page about it, or empty
   */
  record Event(
      String uid,
      long sequence,
      long asOf_ms,
      long from_ms,
      long until_ms,
      boolean sure,
      String summary,
      String description,
      String location,
      String address) {}

  /** The file of a calendar with these events; at least one, as the format asks for. */
  static byte[] of(String name, Duration again, List<Event> events) {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a calendar file has at least one event");
    }
    CalendarFile file = new CalendarFile();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Gantry//Race timing//EN");
    file.line("CALSCALE", "GREGORIAN");
    file.text("NAME", name);
    file.text("X-WR-CALNAME", name);
    file.line("REFRESH-INTERVAL;VALUE=DURATION", again.toString());
    file.line("X-PUBLISHED-TTL", again.toString());
    events.forEach(file::event);
    file.line("END", "VCALENDAR");
    return file.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void event(Event event) {
    line("BEGIN", "VEVENT");
    text("UID", event.uid());
    line("DTSTAMP", utc(event.asOf_ms()));
    line("LAST-MODIFIED", utc(event.asOf_ms()));
    line("SEQUENCE", Long.toString(event.sequence()));
    line("DTSTART", utc(event.from_ms()));
    line("DTEND", utc(event.until_ms()));
    text("SUMMARY", event.summary());
    text("DESCRIPTION", event.description());
    text("LOCATION", event.location());
    line("STATUS", event.sure() ? "CONFIRMED" : "TENTATIVE");
    line("TRANSP", "TRANSPARENT");
    if (!event.address().isEmpty()) {
      line("URL", event.address());
    }
    line("END", "VEVENT");
  }

  private static String utc(long moment_ms) {
    return UTC.format(Instant.ofEpochMilli(moment_ms));
  }

  private void text(String name, String raw) {
    String plain = PlainText.line(PlainText.whole(raw));
    line(name, plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"));
  }

  /** A content line; what is longer goes on in the next, which begins with a blank. */
  private void line(String name, String value) {
    int octets = 0;
    String whole = name + ":" + value;
    for (int i = 0; i < whole.length(); i = whole.offsetByCodePoints(i, 1)) {
      String letter = whole.substring(i, whole.offsetByCodePoints(i, 1));
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        out.append(CRLF).append(' ');
        octets = 1;
      }
      out.append(letter);
      octets += size;
    }
    out.append(CRLF);
  }
}
