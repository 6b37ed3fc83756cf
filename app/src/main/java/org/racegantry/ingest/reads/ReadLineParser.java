package org.racegantry.ingest.reads;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatchBuilder;

/** One line of reads after another into a batch; no object is made for a read that is well. */
final class ReadLineParser {
  private static final int CHIP_LONGEST = 40;
  private static final int READER_LONGEST = 40;

  /** Stands for what is no number; no reader counts so far. */
  private static final long BAD = Long.MIN_VALUE + 1;

  /** What is wrong with a line: the column from 0, the value, the fault. */
  record Refused(int column, String value, BadRead.Fault fault) {}

  private final ReadHeader header;
  private final int reader;
  private final int chip;
  private final int time;
  private final int antenna;
  private final int rssi;
  private final int seq;
  private final byte[] onlyReader;
  private final int onlyReaderBytes;
  private final Moments moments;
  private final BatchWords readers = new BatchWords();
  private final BatchWords chips = new BatchWords();
  private long lastTime_ms;
  private int lastReader;

  /** Parses lines under a header; {@code onlyReader} stands in where it has no reader. */
  ReadLineParser(ReadHeader header, Moments moments, String onlyReader) {
    this.header = header;
    this.moments = moments;
    this.reader = header.column(ReadHeader.Field.READER);
    this.chip = header.column(ReadHeader.Field.CHIP);
    this.time = header.column(ReadHeader.Field.TIME);
    this.antenna = header.column(ReadHeader.Field.ANTENNA);
    this.rssi = header.column(ReadHeader.Field.RSSI);
    this.seq = header.column(ReadHeader.Field.SEQ);
    byte[] name = onlyReader.getBytes(StandardCharsets.UTF_8);
    this.onlyReader = Arrays.copyOf(name, name.length + WordTable.SLACK_BYTES);
    this.onlyReaderBytes = name.length;
  }

  /** Adds the read of the line to the batch and returns null, or says why it is none. */
  Refused parse(FieldScanner line, ReadBatchBuilder batch) {
    Refused refused = tryOnce(line, batch);
    // Blanks around fields are rare, so that looking for them waits until something is wrong.
    return refused != null && line.trim() ? tryOnce(line, batch) : refused;
  }

  private Refused tryOnce(FieldScanner line, ReadBatchBuilder batch) {
    if (line.fields() != header.names().size()) {
      return ragged(line);
    }
    byte[] b = line.bytes();
    if (line.quoted() && !unquote(line)) {
      return new Refused(
          -1,
          line.text(),
          new BadRead.Fault(
              "has a quote inside a field, or a delimiter between quotes", "write no quotes"));
    }
    if (!code(b, line.from(chip), line.to(chip), CHIP_LONGEST)) {
      String text = text(line, chip);
      return new Refused(chip, text, BadRead.chip(text));
    }
    if (reader >= 0 && !word(b, line.from(reader), line.to(reader))) {
      String text = text(line, reader);
      return new Refused(reader, text, BadRead.reader(text));
    }
    long time_ms = moments.read(b, line.from(time), line.to(time));
    if (time_ms == Moments.NONE) {
      String text = text(line, time);
      return new Refused(time, text, BadRead.time(text));
    }
    return numbers(line, batch, time_ms);
  }

  private Refused numbers(FieldScanner line, ReadBatchBuilder batch, long time_ms) {
    long antennaNumber = number(line, antenna);
    long rssi_dbm = number(line, rssi);
    long sequence = number(line, seq);
    int bad =
        antennaNumber != (int) antennaNumber
            ? antenna
            : rssi_dbm != (int) rssi_dbm ? rssi : sequence == BAD ? seq : -1;
    if (bad >= 0) {
      return new Refused(bad, text(line, bad), BadRead.number());
    }
    byte[] b = line.bytes();
    lastTime_ms = time_ms;
    lastReader =
        reader >= 0
            ? readers.numberOf(b, line.from(reader), line.to(reader))
            : readers.numberOf(onlyReader, 0, onlyReaderBytes);
    int readerPlace = readers.place(lastReader);
    if (readerPlace < 0) {
      readerPlace = readers.placed(lastReader, batch.newReader(readers.word(lastReader)));
    }
    int chipNumber = chips.numberOf(b, line.from(chip), line.to(chip));
    int chipPlace = chips.place(chipNumber);
    if (chipPlace < 0) {
      chipPlace = chips.placed(chipNumber, batch.newChip(chips.word(chipNumber)));
    }
    batch.add(readerPlace, chipPlace, time_ms, (int) antennaNumber, (int) rssi_dbm, sequence);
    return null;
  }

  /** From now on another batch is filled. */
  void nextBatch() {
    readers.nextBatch();
    chips.nextBatch();
  }

  /** The time of the last read added, in milliseconds since 1970. */
  long lastTime_ms() {
    return lastTime_ms;
  }

  /** The number of the reader of the last read added; see {@link #reader}. */
  int lastReader() {
    return lastReader;
  }

  /** The reader of that number. */
  String reader(int number) {
    return readers.word(number);
  }

  private Refused ragged(FieldScanner line) {
    return new Refused(
        -1,
        line.text(),
        new BadRead.Fault(
            "has " + line.fields() + " fields and the header has " + header.names().size(),
            "look for a delimiter too many or too few, or a line that was cut"));
  }

  /** Takes the quotes off fields that stand in quotes; false where one is inside a field. */
  private static boolean unquote(FieldScanner line) {
    byte[] b = line.bytes();
    for (int i = 0; i < line.fields(); i++) {
      int from = line.from(i);
      int to = line.to(i);
      if (to - from >= 2 && b[from] == '"' && b[to - 1] == '"') {
        line.narrow(i, from + 1, to - 1);
      }
      for (int at = line.from(i); at < line.to(i); at++) {
        if (b[at] == '"') {
          return false;
        }
      }
    }
    return true;
  }

  /** Visible ASCII without what tables and formulas use, and not what Excel makes of a number. */
  private static boolean code(byte[] b, int from, int to, int longest) {
    if (to <= from || to - from > longest) {
      return false;
    }
    boolean plus = false;
    for (int i = from; i < to; i++) {
      byte c = b[i];
      if (c <= ' ' || c == 0x7F || c == '\'' || c == '=' || c == ',' || c == ';') {
        return false;
      }
      plus |= c == '+';
    }
    return !plus || !isScience(b, from, to);
  }

  private static boolean isScience(byte[] b, int from, int to) {
    return BadRead.isScience(new String(b, from, to - from, StandardCharsets.ISO_8859_1));
  }

  private static boolean word(byte[] b, int from, int to) {
    if (to <= from || to - from > READER_LONGEST || b[from] == ' ' || b[to - 1] == ' ') {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (b[i] >= 0 && b[i] < ' ') {
        return false;
      }
    }
    return true;
  }

  /** A whole number, {@link Read#NONE} where there is none, or {@link #BAD}. */
  private static long number(FieldScanner line, int column) {
    if (column < 0 || line.from(column) == line.to(column)) {
      return Read.NONE;
    }
    byte[] b = line.bytes();
    int from = line.from(column);
    int to = line.to(column);
    boolean minus = b[from] == '-';
    int at = minus ? from + 1 : from;
    if (at == to || to - at > 18) {
      return BAD;
    }
    long value = 0;
    for (; at < to && b[at] >= '0' && b[at] <= '9'; at++) {
      value = value * 10 + (b[at] - '0');
    }
    return at == to || fraction(b, at, to) ? (minus ? -value : value) : BAD;
  }

  /** Some readers give the signal strength with decimals, which say nothing more. */
  private static boolean fraction(byte[] b, int from, int to) {
    boolean digits = b[from] == '.' && to - from > 1;
    for (int i = from + 1; i < to; i++) {
      digits &= b[i] >= '0' && b[i] <= '9';
    }
    return digits;
  }

  private static String text(FieldScanner line, int column) {
    int from = line.from(column);
    return new String(line.bytes(), from, line.to(column) - from, StandardCharsets.UTF_8);
  }
}
