package org.racegantry.codec;

import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Change.ChipSet;
import org.racegantry.race.Change.ClockSet;
import org.racegantry.race.Change.EditionsSet;
import org.racegantry.race.Change.EntrantRemoved;
import org.racegantry.race.Change.EntrantSet;
import org.racegantry.race.Change.GunSet;
import org.racegantry.race.Change.NoteSet;
import org.racegantry.race.Change.OrderJudged;
import org.racegantry.race.Change.PaperSet;
import org.racegantry.race.Change.ReadStruck;
import org.racegantry.race.Change.RecordBookSet;
import org.racegantry.race.Change.ResultsDeclared;
import org.racegantry.race.Change.SetupSet;
import org.racegantry.race.Change.StatusSet;
import org.racegantry.race.Change.TimeSet;

/** The officials' acts in format 1; each kind of change has a tag of its own. */
final class ActsV1 {
  private static final int SETUP = 1;
  private static final int ENTRANT = 2;
  private static final int ENTRANT_REMOVED = 3;
  private static final int CHIP = 4;
  private static final int GUN = 5;
  private static final int CLOCK = 6;
  private static final int STATUS = 7;
  private static final int ORDER = 8;
  private static final int TIME = 9;
  private static final int STRUCK = 10;
  private static final int DECLARED = 11;
  private static final int RECORD_BOOK = 12;
  private static final int PAPER = 13;
  private static final int NOTE = 14;
  private static final int EDITIONS = 15;

  private ActsV1() {}

  static void write(ByteWriter out, Act act) {
    out.varint(act.number());
    out.text(act.by());
    out.text(act.why());
    out.signed(act.at_ms());
    out.varint(act.supersedes());
    out.list(act.changes(), change -> write(out, change));
  }

  static Act read(ByteReader in) {
    return new Act(
        in.unsignedInt(),
        in.text(),
        in.text(),
        in.signed(),
        in.unsignedInt(),
        in.list(() -> readChange(in)));
  }

  private static void write(ByteWriter out, Change change) {
    out.octet(tag(change));
    switch (change) {
      case SetupSet set -> SetupV1.write(out, set.setup());
      case EntrantSet set -> PersonsV1.write(out, set.entrant());
      case EntrantRemoved removed -> PersonsV1.write(out, removed.entrant());
      case ChipSet set -> write(out, set);
      case GunSet set -> {
        out.text(set.wave());
        out.signed(set.time_ms());
      }
      case ClockSet set -> write(out, set);
      case StatusSet set -> write(out, set);
      case OrderJudged judged -> {
        out.text(judged.race());
        out.list(judged.order(), id -> PersonsV1.write(out, id));
      }
      case TimeSet set -> write(out, set);
      case ReadStruck struck -> {
        out.text(struck.reader());
        out.text(struck.chip());
        out.signed(struck.time_ms());
      }
      case ResultsDeclared declared -> {
        out.text(declared.race());
        CodesV1.write(out, CodesV1.STATES, declared.state());
      }
      case RecordBookSet set -> {
        out.text(set.book());
        out.list(set.marks(), mark -> RecordBookV1.write(out, mark));
      }
      case PaperSet set -> RecordBookV1.write(out, set.paper());
      case NoteSet set -> StoryV1.write(out, set.note());
      case EditionsSet set -> out.list(set.editions(), edition -> StoryV1.write(out, edition));
    }
  }

  private static int tag(Change change) {
    return switch (change) {
      case SetupSet _ -> SETUP;
      case EntrantSet _ -> ENTRANT;
      case EntrantRemoved _ -> ENTRANT_REMOVED;
      case ChipSet _ -> CHIP;
      case GunSet _ -> GUN;
      case ClockSet _ -> CLOCK;
      case StatusSet _ -> STATUS;
      case OrderJudged _ -> ORDER;
      case TimeSet _ -> TIME;
      case ReadStruck _ -> STRUCK;
      case ResultsDeclared _ -> DECLARED;
      case RecordBookSet _ -> RECORD_BOOK;
      case PaperSet _ -> PAPER;
      case NoteSet _ -> NOTE;
      case EditionsSet _ -> EDITIONS;
    };
  }

  private static Change readChange(ByteReader in) {
    int tag = in.octet();
    return switch (tag) {
      case SETUP -> new SetupSet(SetupV1.read(in));
      case ENTRANT -> new EntrantSet(PersonsV1.readEntrant(in));
      case ENTRANT_REMOVED -> new EntrantRemoved(PersonsV1.readId(in));
      case CHIP -> new ChipSet(in.text(), PersonsV1.readId(in), in.signed(), in.signed());
      case GUN -> new GunSet(in.text(), in.signed());
      case CLOCK -> new ClockSet(in.text(), in.signed(), in.signed(), in.signed());
      case STATUS ->
          new StatusSet(PersonsV1.readId(in), in.oneOf(CodesV1.STATUSES, "status"), in.text());
      case ORDER -> new OrderJudged(in.text(), in.list(() -> PersonsV1.readId(in)));
      case TIME -> new TimeSet(PersonsV1.readId(in), in.text(), in.signed(), in.text());
      case STRUCK -> new ReadStruck(in.text(), in.text(), in.signed());
      case DECLARED -> new ResultsDeclared(in.text(), in.oneOf(CodesV1.STATES, "state of results"));
      case RECORD_BOOK -> new RecordBookSet(in.text(), in.list(() -> RecordBookV1.read(in)));
      case PAPER -> new PaperSet(RecordBookV1.readPaper(in));
      case NOTE -> new NoteSet(StoryV1.readNote(in));
      case EDITIONS -> new EditionsSet(in.list(() -> StoryV1.readEdition(in)));
      default -> throw in.bad("there is no kind of change of tag " + tag);
    };
  }

  private static void write(ByteWriter out, ChipSet set) {
    out.text(set.chip());
    PersonsV1.write(out, set.entrant());
    out.signed(set.from_ms());
    out.signed(set.until_ms());
  }

  private static void write(ByteWriter out, ClockSet set) {
    out.text(set.reader());
    out.signed(set.offset_ms());
    out.signed(set.from_ms());
    out.signed(set.until_ms());
  }

  private static void write(ByteWriter out, StatusSet set) {
    PersonsV1.write(out, set.entrant());
    CodesV1.write(out, CodesV1.STATUSES, set.status());
    out.text(set.rule());
  }

  private static void write(ByteWriter out, TimeSet set) {
    PersonsV1.write(out, set.entrant());
    out.text(set.point());
    out.signed(set.time_ms());
    out.text(set.source());
  }
}
