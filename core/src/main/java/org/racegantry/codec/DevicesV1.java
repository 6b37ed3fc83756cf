package org.racegantry.codec;

import org.racegantry.race.GunMark;
import org.racegantry.race.Transcript;
import org.racegantry.race.TranscriptBuilder;

/**
 * What devices said beside their reads, in format 1.
 *
 * <p>Most messages stand for one read and came in the same millisecond as the one before, so a
 * message begins with one number that says its length and, in the two lowest bits, which of the two
 * is otherwise. That makes one to three bytes beyond the message itself.
 */
final class DevicesV1 {
  private static final int LATER = 1;
  private static final int NOT_ONE_READ = 2;
  private static final int LENGTH_SHIFT = 2;

  private DevicesV1() {}

  static void write(ByteWriter out, GunMark mark) {
    out.text(mark.reader());
    out.signed(mark.time_ms());
    out.text(mark.kind());
  }

  static GunMark readMark(ByteReader in) {
    return new GunMark(in.text(), in.signed(), in.text());
  }

  static void write(ByteWriter out, Transcript said) {
    out.text(said.protocol());
    out.text(said.from());
    out.varint(said.size());
    long before_ms = 0;
    for (int i = 0; i < said.size(); i++) {
      long later_ms = said.arrived_ms(i) - before_ms;
      before_ms = said.arrived_ms(i);
      boolean oneRead = said.reads(i) == 1;
      out.varint(
          (long) said.length(i) << LENGTH_SHIFT
              | (oneRead ? 0 : NOT_ONE_READ)
              | (later_ms == 0 ? 0 : LATER));
      if (later_ms != 0) {
        out.signed(later_ms);
      }
      if (!oneRead) {
        out.varint(said.reads(i));
      }
      for (int at = 0; at < said.length(i); at++) {
        out.octet(said.octet(i, at));
      }
    }
  }

  static Transcript readTranscript(ByteReader in) {
    TranscriptBuilder said = new TranscriptBuilder(in.text(), in.text());
    int count = in.count(1);
    long arrived_ms = 0;
    for (int i = 0; i < count; i++) {
      long head = in.varint();
      arrived_ms += (head & LATER) == 0 ? 0 : step(in);
      int reads = (head & NOT_ONE_READ) == 0 ? 1 : notOne(in);
      int length = in.octets(head >>> LENGTH_SHIFT);
      said.add(arrived_ms, reads, in.bytes(), in.offset() - length, length);
    }
    return said.build();
  }

  private static long step(ByteReader in) {
    long later_ms = in.signed();
    if (later_ms == 0) {
      throw in.bad("a message that came no later says so");
    }
    return later_ms;
  }

  private static int notOne(ByteReader in) {
    int reads = in.unsignedInt();
    if (reads == 1) {
      throw in.bad("that a message stands for one read need not be said");
    }
    return reads;
  }
}
