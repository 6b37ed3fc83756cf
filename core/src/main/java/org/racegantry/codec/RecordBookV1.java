package org.racegantry.codec;

import org.racegantry.race.RecordMark;

/** A line of a record book in format 1. */
final class RecordBookV1 {
  private RecordBookV1() {}

  static void write(ByteWriter out, RecordMark mark) {
    out.text(mark.event());
    out.text(mark.sex());
    out.text(mark.category());
    out.text(mark.scope());
    out.signed(mark.mark_ms());
    out.text(mark.athlete());
    out.text(mark.nation());
    out.text(mark.date());
    out.text(mark.place());
    out.text(mark.state());
    out.text(mark.note());
    out.text(mark.source());
  }

  static RecordMark read(ByteReader in) {
    return new RecordMark(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.signed(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text());
  }
}
