package org.racegantry.protocol.mylaps;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.racegantry.protocol.Decoded;

/**
 * A log taken apart into a table: a row a passing of the first version, with its columns or with
 * the whole record in the chip's; or a row a message of markers. Each row is put together again and
 * read as what it was.
 *
 * @param markers whether the rows are markers
 */
record Table(boolean markers) {
  private static final String PASSINGS =
      "log_utc,location,message_no,chip,time_of_day,detector,mask_or_hits,seq_hex,date_yymmdd,"
          + "checksum_hex";
  private static final String MARKERS = "log_utc,location,marker";
  private static final int PASSING_CELLS = 10;
  private static final int MARKER_CELLS = 3;

  /** Whether a line is the header of one of these tables. */
  static boolean begins(String line) {
    return line.equals(PASSINGS) || line.equals(MARKERS);
  }

  /** The table a header begins. */
  static Table of(String header) {
    return new Table(header.equals(MARKERS));
  }

  /** What a row says. */
  void row(String line, Messages messages, Consumer<Decoded> said) {
    List<String> cells = cells(line, markers ? MARKER_CELLS : PASSING_CELLS);
    if (cells.size() != (markers ? MARKER_CELLS : PASSING_CELLS)) {
      String mend = "write the columns " + (markers ? MARKERS : PASSINGS);
      said.accept(new Decoded.Refusal(1, line, mend));
      return;
    }
    String message = cells.get(1) + (markers ? marker(cells) : passing(cells));
    Envelope envelope = Envelope.of(message, 0, StandardCharsets.UTF_8);
    long at_ms = LoggedMessage.moment_ms(cells.get(0));
    messages.take(envelope, at_ms, what -> said.accept(inLine(what, line)));
  }

  private static String marker(List<String> cells) {
    return "@Marker@" + cells.get(2);
  }

  private static String passing(List<String> cells) {
    StringBuilder record = new StringBuilder("@Store@").append(cells.get(3)).append(cells.get(4));
    if (!cells.get(4).isEmpty()) {
      padded(record, cells.get(5), 2);
      padded(record, cells.get(6), 3);
      padded(record, cells.get(7), 7);
      record.append(cells.get(8)).append(cells.get(9));
    }
    return record.append('@').append(cells.get(2)).append('@').toString();
  }

  private static void padded(StringBuilder record, String cell, int width) {
    record.repeat(' ', Math.max(0, width - cell.length())).append(cell);
  }

  /** The columns of a refusal are those of the message, and must be those of the line. */
  private static Decoded inLine(Decoded what, String line) {
    if (what instanceof Decoded.Refusal refusal) {
      int at = Math.max(0, line.indexOf(refusal.value().replace("...", "")));
      return new Decoded.Refusal(at + 1, refusal.value(), refusal.mend());
    }
    return what;
  }

  /** The last cell takes the rest of the line; quotes are taken off. */
  private static List<String> cells(String line, int most) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    while (from <= line.length()) {
      boolean quoted = from < line.length() && line.charAt(from) == '"';
      int close = quoted ? line.indexOf('"', from + 1) : -1;
      int comma = cells.size() == most - 1 ? -1 : line.indexOf(',', Math.max(from, close));
      int to = comma < 0 ? line.length() : comma;
      cells.add(
          close > 0 && close < to ? line.substring(from + 1, close) : line.substring(from, to));
      from = to + 1;
    }
    return cells;
  }
}
