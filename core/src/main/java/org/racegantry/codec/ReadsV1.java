package org.racegantry.codec;

import java.util.List;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ReadColumns;

/**
 * Reads in format 1: the readers, the chips, then column by column, because like values beside each
 * other are short and quick to read.
 *
 * <p>A reader or chip is written as how many words ago it was first met; 0 is the next word not yet
 * met. Times and the rest are written as the difference from the read before.
 */
final class ReadsV1 {
  private static final int ANTENNAS = 1;
  private static final int RSSIS = 2;
  private static final int SEQUENCES = 4;

  /** Each read has a reader, a chip and a time of at least one byte. */
  private static final int LEAST_BYTES_PER_READ = 3;

  /** A column of numbers of one batch. */
  private interface Column {
    long at(int read);
  }

  /** Takes the value of one read in. */
  private interface IntoColumn {
    void set(int read, int value);
  }

  private ReadsV1() {}

  static void write(ByteWriter out, ReadBatch reads) {
    int size = reads.size();
    out.varint(size);
    out.list(reads.readers(), out::text);
    out.list(reads.chips(), out::text);
    int columns =
        (reads.hasAntennas() ? ANTENNAS : 0)
            | (reads.hasRssis() ? RSSIS : 0)
            | (reads.hasSequences() ? SEQUENCES : 0);
    out.octet(columns);
    writeWords(out, size, reads::readerIndex);
    writeWords(out, size, reads::chipIndex);
    writeSteps(out, size, reads::time_ms);
    if (reads.hasAntennas()) {
      writeSteps(out, size, reads::antenna);
    }
    if (reads.hasRssis()) {
      writeSteps(out, size, reads::rssi_dbm);
    }
    if (reads.hasSequences()) {
      writeSteps(out, size, reads::sequence);
    }
  }

  static ReadBatch read(ByteReader in) {
    int size = in.count(LEAST_BYTES_PER_READ);
    List<String> readers = in.list(in::text);
    List<String> chips = in.list(in::text);
    int columns = in.octet();
    if (columns > (ANTENNAS | RSSIS | SEQUENCES)) {
      throw in.bad("there is no column of reads of code " + columns);
    }
    ReadColumns reads = new ReadColumns(size, readers, chips);
    readWords(in, size, readers.size(), reads::reader);
    readWords(in, size, chips.size(), reads::chip);
    long time_ms = 0;
    for (int i = 0; i < size; i++) {
      time_ms += in.signed();
      reads.time_ms(i, time_ms);
    }
    if ((columns & ANTENNAS) != 0) {
      readSteps(in, size, reads::antenna);
    }
    if ((columns & RSSIS) != 0) {
      readSteps(in, size, reads::rssi_dbm);
    }
    if ((columns & SEQUENCES) != 0) {
      readSequences(in, size, reads);
    }
    return reads.build();
  }

  private static void writeWords(ByteWriter out, int size, Column words) {
    int next = 0;
    for (int i = 0; i < size; i++) {
      int word = (int) words.at(i);
      out.varint(next - word);
      if (word == next) {
        next++;
      }
    }
  }

  private static void readWords(ByteReader in, int size, int known, IntoColumn into) {
    int next = 0;
    for (int i = 0; i < size; i++) {
      long ago = in.varint();
      if (ago < 0 || ago > next || ago == 0 && next == known) {
        throw in.bad("read " + i + " names a word that is not there");
      }
      into.set(i, next - (int) ago);
      if (ago == 0) {
        next++;
      }
    }
    if (next < known) {
      throw in.bad(known - next + " words are used by no read");
    }
  }

  private static void writeSteps(ByteWriter out, int size, Column values) {
    long before = 0;
    for (int i = 0; i < size; i++) {
      long value = values.at(i);
      out.signed(value - before);
      before = value;
    }
  }

  private static void readSteps(ByteReader in, int size, IntoColumn into) {
    long value = 0;
    boolean any = false;
    for (int i = 0; i < size; i++) {
      value = in.fitting(value + in.signed());
      any |= value != Read.NONE;
      into.set(i, (int) value);
    }
    refuseEmpty(in, any);
  }

  private static void readSequences(ByteReader in, int size, ReadColumns reads) {
    long value = 0;
    boolean any = false;
    for (int i = 0; i < size; i++) {
      value += in.signed();
      any |= value != Read.NONE;
      reads.sequence(i, value);
    }
    refuseEmpty(in, any);
  }

  private static void refuseEmpty(ByteReader in, boolean any) {
    if (!any) {
      throw in.bad("a column without a value should have been left out");
    }
  }
}
