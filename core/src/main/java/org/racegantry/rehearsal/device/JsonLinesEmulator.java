package org.racegantry.rehearsal.device;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.racegantry.race.Read;

/**
 * A reader, or a bridge before one, that speaks Gantry's own JSON lines as
 * docs/protocol-jsonlines.md has them: it keeps every read until the acknowledgement that covers
 * its line, and sends what is not covered again on the next connection. In the mode {@code iso} it
 * writes times with an offset, else as milliseconds. It has no mark for a gun.
 */
public final class JsonLinesEmulator implements Emulator {
  private static final String ACK = "{\"ack\":";
  private static final int NO_READ = -1;
  private static final int ANSWER_BYTES_MAX = 4_096;
  private static final long STATUS_EVERY_MS = 60_000;
  private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private final Make make;
  private final boolean iso;
  private final List<Read> memory = new ArrayList<>();
  private final BitSet covered = new BitSet();
  private int coveredReads;

  /** For each line of this connection, in order, the read it held. */
  private int[] lines = new int[1_024];

  private int sentLines;
  private int ackedLines;
  private long lastStatus_ms;
  private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

  /** A reader that is switched on, with nothing in its memory. */
  public JsonLinesEmulator(Make make) {
    this.make = make;
    this.iso = make.mode().equals("iso");
  }

  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    memory.add(read);
    if (wire.stands()) {
      send(memory.size() - 1, wire);
    }
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    forgetConnection();
    lastStatus_ms = now_ms;
    for (int i = covered.nextClearBit(0); i < memory.size(); i = covered.nextClearBit(i + 1)) {
      send(i, wire);
    }
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n') {
        answered(answer.toString(StandardCharsets.UTF_8));
        answer.reset();
      } else if (answer.size() < ANSWER_BYTES_MAX) {
        answer.write(bytes[i]);
      }
    }
  }

  private void answered(String line) {
    if (!line.startsWith(ACK) || !line.endsWith("}")) {
      return;
    }
    int upTo = Math.min(Integer.parseInt(line, ACK.length(), line.length() - 1, 10), sentLines);
    for (; ackedLines < upTo; ackedLines++) {
      int read = lines[ackedLines];
      if (read != NO_READ && !covered.get(read)) {
        covered.set(read);
        coveredReads++;
      }
    }
  }

  @Override
  public void tick(long now_ms, Wire wire) {
    if (wire.stands() && now_ms - lastStatus_ms >= STATUS_EVERY_MS) {
      lastStatus_ms = now_ms;
      StringBuilder line = new StringBuilder("{\"reader\":");
      text(line, make.reader());
      line.append(",\"time\":").append(now_ms).append(",\"battery_pct\":97}");
      send(line, NO_READ, wire);
    }
  }

  @Override
  public void disconnected() {
    forgetConnection();
  }

  @Override
  public void resendAll(long now_ms, Wire wire) {
    for (int i = 0; i < memory.size() && wire.stands(); i++) {
      send(i, wire);
    }
  }

  @Override
  public long owed() {
    return memory.size() - coveredReads;
  }

  private void forgetConnection() {
    sentLines = 0;
    ackedLines = 0;
    answer.reset();
  }

  private void send(int index, Wire wire) {
    Read read = memory.get(index);
    StringBuilder line = new StringBuilder(96).append("{\"reader\":");
    text(line, read.reader());
    line.append(",\"chip\":");
    text(line, read.chip());
    line.append(",\"time\":");
    if (iso) {
      Instant moment = Instant.ofEpochMilli(read.time_ms());
      line.append('"').append(ISO.format(moment.atZone(make.zone()).toOffsetDateTime()));
      line.append('"');
    } else {
      line.append(read.time_ms());
    }
    field(line, "antenna", read.antenna());
    field(line, "rssi", read.rssi_dbm());
    field(line, "seq", read.sequence());
    send(line.append('}'), index, wire);
  }

  private void send(StringBuilder line, int index, Wire wire) {
    if (sentLines == lines.length) {
      lines = Arrays.copyOf(lines, lines.length * 2);
    }
    lines[sentLines++] = index;
    wire.send(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void field(StringBuilder line, String name, long value) {
    if (value != Read.NONE) {
      line.append(",\"").append(name).append("\":").append(value);
    }
  }

  private static void text(StringBuilder line, String text) {
    line.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\');
      }
      line.append(c);
    }
    line.append('"');
  }
}
