package org.racegantry.codec;

import org.racegantry.race.GunMark;
import org.racegantry.race.Transcript;

/** What devices said beside their reads, in format 1. */
final class DevicesV1 {
  private DevicesV1() {}

  static void write(ByteWriter out, GunMark mark) {
    out.text(mark.reader());
    out.signed(mark.time_ms());
    out.text(mark.kind());
  }

  static GunMark readMark(ByteReader in) {
    return new GunMark(in.text(), in.signed(), in.text());
  }

  static void write(ByteWriter out, Transcript transcript) {
    out.text(transcript.protocol());
    out.text(transcript.from());
    out.list(
        transcript.messages(),
        message -> {
          out.signed(message.arrived_ms());
          out.varint(message.reads());
          out.text(message.raw());
        });
  }

  static Transcript readTranscript(ByteReader in) {
    return new Transcript(
        in.text(),
        in.text(),
        in.list(() -> new Transcript.Message(in.signed(), in.unsignedInt(), in.text())));
  }
}
