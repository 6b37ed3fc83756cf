package org.racegantry.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Edition;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.Note;
import org.racegantry.race.Paper;
import org.racegantry.race.Person;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.race.Transcript;

/** What the golden files hold: every kind of fact, each text and number different from the next. */
final class Samples {
  static final EntrantId ONE = new EntrantId(0x0123456789abcdefL);
  static final EntrantId TWO = new EntrantId(0xfedcba9876543210L);

  private static final long NOON_MS = 1_682_247_600_000L;

  private Samples() {}

  /** All batches by the name of their golden file. */
  static Map<String, Batch> batches() {
    Map<String, Batch> all = new LinkedHashMap<>();
    all.put("nothing", batch("", List.of()));
    all.put("reads-none", batch("port 10001", List.of(ReadBatch.of(List.of()))));
    all.put("reads-bare", batch("finish \u2013 Zielmatte \ud83c\udfc1", List.of(bareReads())));
    all.put("reads-full", batch("reads.csv", List.of(fullReads(), bareReads())));
    all.put("change-setup-set", act(1, new Change.SetupSet(SampleSetups.rich())));
    all.put("change-setup-set-least", act(2, new Change.SetupSet(SampleSetups.least())));
    all.put("change-entrant-set", act(3, SampleSetups.entrants()));
    all.put(
        "change-entrant-removed",
        act(4, new Change.EntrantRemoved(TWO), new Change.EntrantRemoved(ONE)));
    all.put("change-chip-set", act(5, chips()));
    all.put(
        "change-gun-set",
        act(6, new Change.GunSet("elite", NOON_MS), new Change.GunSet("mass", -1)));
    all.put("change-clock-set", act(7, clocks()));
    all.put("change-status-set", act(8, statuses()));
    all.put(
        "change-order-judged",
        act(
            9,
            new Change.OrderJudged("women", List.of(TWO, ONE)),
            new Change.OrderJudged("men", List.of())));
    all.put("change-time-set", act(10, times()));
    all.put(
        "change-read-struck",
        act(
            11,
            new Change.ReadStruck("F1", "A1", NOON_MS),
            new Change.ReadStruck("F2", "A2", NOON_MS + 1)));
    all.put("change-results-declared", act(12, states()));
    all.put(
        "change-record-book-set",
        act(
            13,
            new Change.RecordBookSet("world", SampleSetups.marks()),
            new Change.RecordBookSet("course", List.of())));
    all.put("change-paper-set", act(14, papers()));
    all.put("change-note-set", act(15, notes()));
    all.put("change-editions-set", act(16, editions()));
    all.put("gun-mark", batch("mylaps 10.0.0.7", marks()));
    all.put("transcript", batch("mylaps 10.0.0.7", transcripts()));
    all.put("act-undo", batch("desk", List.of(new Act(14, "", "", 0, 13, List.of()))));
    return all;
  }

  private static List<Change> papers() {
    return Stream.of(Paper.Topic.values())
        .flatMap(topic -> Stream.of(Paper.Answer.values()).map(answer -> paper(topic, answer)))
        .toList();
  }

  private static Change paper(Paper.Topic topic, Paper.Answer answer) {
    return answer == Paper.Answer.YES
        ? new Change.PaperSet(new Paper(topic, "women", "HALF", List.of(ONE), answer, "No. 7"))
        : new Change.PaperSet(new Paper(topic, "", "", List.of(), answer, ""));
  }

  private static List<Change> notes() {
    return Stream.of(Note.Kind.values())
        .map(kind -> new Note(ONE, kind, "women", List.of(TWO, ONE), 30_000_000))
        .flatMap(
            note ->
                Stream.of(note, new Note(TWO, note.kind(), "", List.of(), Note.UNKNOWN))
                    .map(each -> (Change) new Change.NoteSet(each)))
        .toList();
  }

  private static List<Change> editions() {
    return List.of(
        new Change.EditionsSet(
            List.of(
                new Edition("2022-10-02", "men", "M", 1, "Amos K", "KEN", 7_479_000, "table 1"),
                new Edition("2021-10-03", "women", "F", 2, "B Y", "ETH", 8_247_000, ""))),
        new Change.EditionsSet(List.of()));
  }

  /** All persons by the name of their golden file. */
  static Map<String, Person> persons() {
    Map<String, String> more = new LinkedHashMap<>();
    more.put("shirt", "M");
    more.put("Verein", "LG S\u00fcd");
    Map<String, Person> all = new LinkedHashMap<>();
    all.put("person-named", Person.named(TWO, "Ng\u0169g\u0129", ""));
    all.put(
        "person-full",
        new Person(
            ONE, "Quill", "Ada", "1990-02-28", "WAL", "Leeds", "first marathon; sings", more));
    return all;
  }

  private static Batch batch(String source, List<Fact> facts) {
    return new Batch(source, facts);
  }

  private static Batch act(int number, Change... changes) {
    return act(number, List.of(changes));
  }

  private static Batch act(int number, List<? extends Change> changes) {
    return batch(
        "desk " + number,
        List.of(
            new Act(
                number,
                "by " + number,
                "why " + number,
                NOON_MS + number,
                number / 2,
                List.copyOf(changes))));
  }

  private static ReadBatch bareReads() {
    return ReadBatch.of(
        List.of(
            Read.of("F1", "C7", NOON_MS),
            Read.of("F1", "C8", NOON_MS + 63),
            Read.of("F2", "C7", NOON_MS + 10_000),
            Read.of("F1", "\u00e9", NOON_MS - 1),
            Read.of("F2", "C7", Long.MAX_VALUE),
            Read.of("F2", "C8", Long.MIN_VALUE)));
  }

  private static ReadBatch fullReads() {
    return ReadBatch.of(
        List.of(
            new Read("S1", "058D1E11", NOON_MS, 1, -61, 1000),
            new Read("S1", "058D1E12", NOON_MS + 4, 2, -65, 1001),
            new Read("S2", "058D1E11", NOON_MS + 5, Read.NONE, Read.NONE, Read.NONE),
            new Read("S1", "058D1E12", NOON_MS + 5, 4, 30, Long.MAX_VALUE),
            new Read("S2", "058D1E12", NOON_MS + 9, Integer.MAX_VALUE, -200, Long.MIN_VALUE),
            new Read("S1", "058D1E11", NOON_MS + 9, 0, 0, 0)));
  }

  private static List<Fact> marks() {
    return List.of(
        new GunMark("Start", NOON_MS + 123, "ext-gun"), new GunMark("R\u00e9serve", -1, ""));
  }

  /** Every case of the two bits, every byte, a message of nothing, a clock that jumped back. */
  private static List<Fact> transcripts() {
    StringBuilder everyByte = new StringBuilder();
    for (char octet = 0; octet < 256; octet++) {
      everyByte.append(octet);
    }
    return List.of(
        new Transcript(
            "mylaps",
            "10.0.0.7",
            List.of(
                new Transcript.Message(NOON_MS, 2, "Start@Passing@t=13:00:00.123|c=HR12345@7@"),
                new Transcript.Message(NOON_MS, 1, "Start@Pong@"),
                new Transcript.Message(NOON_MS + 64, 0, ""),
                new Transcript.Message(NOON_MS - 3_600_000, 1, everyByte.toString()),
                new Transcript.Message(NOON_MS - 3_600_000, Integer.MAX_VALUE, "$"))),
        ReadBatch.of(List.of(Read.of("Start", "HR12345", NOON_MS + 123))),
        new Transcript("ipico", "", List.of()),
        new Transcript(
            "ipico",
            "",
            List.of(
                new Transcript.Message(0, 1, "aa00"),
                new Transcript.Message(Long.MIN_VALUE, 1, "b"),
                new Transcript.Message(Long.MAX_VALUE, 1, "c"))));
  }

  private static List<Change> chips() {
    return List.of(
        new Change.ChipSet("C7", ONE, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER),
        new Change.ChipSet("C8", TWO, NOON_MS, NOON_MS + 3_600_000));
  }

  private static List<Change> clocks() {
    return List.of(
        new Change.ClockSet("S1", -3_600_000, NOON_MS, Change.ChipSet.FOREVER),
        new Change.ClockSet("F2", 12, Change.ChipSet.ALWAYS, NOON_MS + 5));
  }

  private static List<Change> statuses() {
    List<Change> all = new java.util.ArrayList<>();
    for (Status status : Status.values()) {
      all.add(
          new Change.StatusSet(
              status.ordinal() % 2 == 0 ? ONE : TWO, status, status == Status.DQ ? "TR55.10" : ""));
    }
    return all;
  }

  private static List<Change> times() {
    return List.of(
        new Change.TimeSet(ONE, "FINISH", NOON_MS + 7_285_000, "video"),
        new Change.TimeSet(TWO, "HALF", NOON_MS + 3_600_000, "manual"));
  }

  private static List<Change> states() {
    List<Change> all = new java.util.ArrayList<>();
    for (ResultState state : ResultState.values()) {
      all.add(new Change.ResultsDeclared(state == ResultState.LIVE ? "" : "men", state));
    }
    return all;
  }
}
