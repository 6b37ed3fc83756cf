package org.racegantry.records.cases;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.Paper;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.RecordMark;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.RecordBook;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;

/** A case as facts, scored by the real scorer and judged. */
final class CaseWorld {
  private final CaseFile.Case one;
  private final CaseFile file;
  private final RaceSetup setup;
  private final long gun_ms;
  private final List<Change> before = new ArrayList<>();
  private final List<Change> after = new ArrayList<>();
  private final List<Read> reads = new ArrayList<>();

  CaseWorld(CaseFile.Case one, CaseFile file) {
    this.one = one;
    this.file = file;
    this.setup = CaseRace.setup(one);
    this.gun_ms = setup.date().atTime(CaseRace.PLANNED).toInstant(ZoneOffset.UTC).toEpochMilli();
    before.add(new Change.SetupSet(setup));
    one.all("run").forEach(this::runner);
    guns();
    after.add(new Change.RecordBookSet("book", book()));
    one.all("paper").forEach(this::papers);
    if (!one.all("declare").isEmpty()) {
      after.add(declared(one.all("declare").getFirst().word(1)));
    }
  }

  private void runner(Words said) {
    EntrantId id = id(said.word(1));
    List<String> plain = said.plainFrom(2);
    String race = said.value("race").orElse("race");
    before.add(
        new Change.EntrantSet(
            new Entrant(
                id,
                new Bib(said.word(1)),
                sex(plain),
                plain.stream()
                    .filter(w -> w.matches("\\d+"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(Entrant.UNKNOWN),
                plain.stream().filter(w -> w.matches("[A-Z]{3}")).findFirst().orElse(""),
                "",
                "",
                "",
                said.value("wave").orElse(race),
                race,
                said.has("debut") ? Entrant.DEBUT : best(said, "pb"),
                best(said, "sb"))));
    before.add(
        new Change.ChipSet("C" + said.word(1), id, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
    times(said, id);
  }

  private static String sex(List<String> plain) {
    return plain.stream().filter(word -> word.matches("[MFX]")).findFirst().orElse("");
  }

  private static long best(Words said, String name) {
    return said.value(name).map(Words::ms).orElse((long) Entrant.UNKNOWN);
  }

  private void times(Words said, EntrantId id) {
    read(said, "START", said.value("start").map(Words::ms).orElse(0L));
    for (TimingPoint point : CaseRace.onTheWay(setup).toList()) {
      said.value(point.id().toLowerCase(Locale.ROOT))
          .ifPresent(time -> read(said, point.id(), Words.ms(time)));
    }
    said.plainFrom(2).stream()
        .filter(word -> word.contains(":"))
        .findFirst()
        .ifPresent(time -> finish(said, id, Words.ms(time)));
    for (Status ruled : List.of(Status.DQ, Status.DNF, Status.NP, Status.DNS)) {
      if (said.has(ruled.name().toLowerCase(Locale.ROOT))) {
        after.add(new Change.StatusSet(id, ruled, ruled == Status.DQ ? "TR55.10" : ""));
      }
    }
  }

  /** Where another time was told first, the video gives the true one afterwards. */
  private void finish(Words said, EntrantId id, long time_ms) {
    if (said.value("was").isPresent()) {
      read(said, "FINISH", Words.ms(said.value("was").get()));
      after.add(new Change.TimeSet(id, "FINISH", gun_ms + time_ms, "video"));
    } else {
      read(said, "FINISH", time_ms);
    }
  }

  private void read(Words said, String point, long time_ms) {
    reads.add(Read.of("R-" + point, "C" + said.word(1), gun_ms + time_ms));
  }

  private void guns() {
    Set<String> silent = new LinkedHashSet<>();
    one.all("no-gun").forEach(said -> silent.add(said.all().size() > 1 ? said.word(1) : "race"));
    setup.waves().stream()
        .filter(wave -> !silent.contains(wave.id()))
        .forEach(wave -> before.add(new Change.GunSet(wave.id(), gun_ms)));
  }

  private List<RecordMark> book() {
    List<RecordMark> marks = new ArrayList<>();
    for (Words said : one.all("books")) {
      said.plainFrom(1).forEach(name -> marks.addAll(file.books().get(name)));
    }
    one.all("mark").forEach(said -> marks.add(BookLines.line(said)));
    return marks;
  }

  /** {@code paper TOPIC,TOPIC ANSWER [of=RACE] [at=POINT] [for=BIB]}; {@code fine} is every one. */
  private void papers(Words said) {
    Stream<String> topics =
        said.word(1).equals("fine")
            ? Stream.of("course-measured", "pacing", "doping-test", "remeasured")
            : Stream.of(said.word(1).split(","));
    String answer = said.all().size() > 2 ? said.word(2) : "yes";
    topics.forEach(
        topic ->
            after.add(
                new Change.PaperSet(
                    new Paper(
                        Paper.Topic.valueOf(topic.replace('-', '_').toUpperCase(Locale.ROOT)),
                        said.value("of").orElse(""),
                        said.value("at").orElse(""),
                        said.value("for").map(bib -> List.of(id(bib))).orElse(List.of()),
                        Paper.Answer.valueOf(answer.toUpperCase(Locale.ROOT)),
                        "case"))));
  }

  private static Change declared(String state) {
    return new Change.ResultsDeclared("", ResultState.valueOf(state.toUpperCase(Locale.ROOT)));
  }

  static EntrantId id(String bib) {
    return new EntrantId(Long.parseLong(bib));
  }

  private static Act act(int number, List<Change> changes) {
    return new Act(number, "case", "", 0, Act.NOTHING, changes);
  }

  /** The facts, as they would be recorded. */
  List<Fact> facts() {
    return List.of(act(1, before), ReadBatch.of(reads), act(2, after));
  }

  /** The reads. */
  List<Read> reads() {
    return reads;
  }

  /** The verdicts, with what was declared before the official's last word. */
  Verdicts verdicts() {
    Scorer scorer = new Scorer();
    scorer.add(act(1, before));
    scorer.add(ReadBatch.of(reads));
    Provisional provisional = Provisional.NONE.with("", scorer.score());
    scorer.add(act(2, after));
    return verdicts(scorer.score(), provisional);
  }

  /** The verdicts on other results of the same race. */
  Verdicts verdicts(Results results, Provisional provisional) {
    LocalDate day =
        one.all("asof").stream()
            .findFirst()
            .map(said -> LocalDate.parse(said.word(1)))
            .orElse(setup.date());
    return Verdicts.of(results, RecordBook.of(results.recordBooks().values()), day, provisional);
  }
}
