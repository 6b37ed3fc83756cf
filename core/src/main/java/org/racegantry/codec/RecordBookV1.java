package org.racegantry.codec;

import org.racegantry.race.Paper;
import org.racegantry.race.RecordMark;

/** Lines of a record book, and the papers a record rests on, in format 1. */
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

  static void write(ByteWriter out, Paper paper) {
    CodesV1.write(out, CodesV1.TOPICS, paper.topic());
    out.text(paper.race());
    out.text(paper.point());
    out.list(paper.entrants(), id -> PersonsV1.write(out, id));
    CodesV1.write(out, CodesV1.ANSWERS, paper.answer());
    out.text(paper.evidence());
  }

  static Paper readPaper(ByteReader in) {
    return new Paper(
        in.oneOf(CodesV1.TOPICS, "topic of a paper"),
        in.text(),
        in.text(),
        in.list(() -> PersonsV1.readId(in)),
        in.oneOf(CodesV1.ANSWERS, "answer of a paper"),
        in.text());
  }
}
