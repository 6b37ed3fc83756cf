package org.racegantry.codec;

import org.racegantry.race.Edition;
import org.racegantry.race.Note;

/** What only the story of a race rests on, in format 1: notes and earlier editions. */
final class StoryV1 {
  private StoryV1() {}

  static void write(ByteWriter out, Note note) {
    PersonsV1.write(out, note.id());
    CodesV1.write(out, CodesV1.NOTES, note.kind());
    out.text(note.race());
    out.list(note.about(), id -> PersonsV1.write(out, id));
    out.signed(note.distance_mm());
  }

  static Note readNote(ByteReader in) {
    return new Note(
        PersonsV1.readId(in),
        in.oneOf(CodesV1.NOTES, "kind of a note"),
        in.text(),
        in.list(() -> PersonsV1.readId(in)),
        in.signed());
  }

  static void write(ByteWriter out, Edition edition) {
    out.text(edition.date());
    out.text(edition.race());
    out.text(edition.sex());
    out.varint(edition.place());
    out.text(edition.athlete());
    out.text(edition.nation());
    out.signed(edition.time_ms());
    out.text(edition.source());
  }

  static Edition readEdition(ByteReader in) {
    return new Edition(
        in.text(),
        in.text(),
        in.text(),
        in.unsignedInt(),
        in.text(),
        in.text(),
        in.signed(),
        in.text());
  }
}
