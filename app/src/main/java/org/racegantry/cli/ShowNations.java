package org.racegantry.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.racegantry.journal.Journal;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.nation.NationCsv;
import org.racegantry.publish.nation.NationJson;
import org.racegantry.publish.nation.NationSheet;
import org.racegantry.publish.nation.NationSteps;
import org.racegantry.publish.nation.NationText;
import org.racegantry.publish.nation.SheetMaker;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.nation.NationCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Prints the nations of a race. */
@Command(
    name = "nations",
    description = {
      "Print the nations of a race: the league at the finish, in which the best three of "
          + "each count, by the sum of their places, then of their times, then by the place of "
          + "the first; with --at the first of each nation at a point; with --nation one nation "
          + "at every point.",
      "The nation is the one entered for race day. ANA and ART are statuses, not nations."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry nations london.gantry                            every league",
      "  gantry nations london.gantry --race elite-men --at 30K  first of each nation",
      "  gantry nations london.gantry --nation GBR --sex M       first Briton at each",
      "  gantry nations london.gantry --nation GBR --at FINISH   first Briton home",
      "  gantry nations london.gantry --format json              for scripts"
    })
final class ShowNations implements Callable<Integer> {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** The ways to print nations. */
  enum Format {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The sexes rankings know. */
  enum Sex {
    M,
    F,
    X
  }

  @Parameters(paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Option(names = "--race", paramLabel = "ID", description = "One race; else each in turn.")
  private String race = "";

  @Option(names = "--sex", paramLabel = "M|F|X", description = "One sex; else each.")
  private Sex sex;

  @Option(
      names = "--nation",
      paramLabel = "GBR",
      description = "Three letters of athletics; BRN is Bahrain.")
  private String nation = "";

  @Option(
      names = "--at",
      paramLabel = "POINT",
      description = "The nations at a point such as HALF; with --nation only that point.")
  private String at = "";

  @Option(
      names = "--as-of",
      paramLabel = "TIME|SEQ",
      description = "As it stood at a time or a journal entry; see gantry help results.")
  private String asOf = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--public",
      description = "For publishing: minors by initials, and nobody who asked to be hidden.")
  private boolean everybody;

  @Override
  public Integer call() {
    Snapshot snapshot;
    try (Journal journal = Journals.openReadOnly(file)) {
      snapshot = AsOf.read(file, journal, asOf);
    }
    SnapshotView view = new SnapshotView(snapshot);
    SheetMaker maker = new SheetMaker(view, faces(snapshot));
    List<Race> races = races(view.setup());
    if (nation.isEmpty()) {
      sheets(view.setup(), maker, races);
    } else {
      steps(view, maker, races);
    }
    return Exit.OK;
  }

  private Function<Entrant, PublicFace> faces(Snapshot snapshot) {
    return entrant ->
        everybody
            ? PublicFace.of(snapshot.people(), entrant)
            : PublicFace.whole(snapshot.people().of(entrant.id()), entrant);
  }

  private List<Race> races(RaceSetup setup) {
    if (race.isEmpty()) {
      return setup.races();
    }
    List<String> ids = setup.races().stream().map(Race::id).toList();
    String known = NoSuch.known("race", race, ids);
    return setup.races().stream().filter(one -> one.id().equals(known)).toList();
  }

  private TimingPoint point(RaceSetup setup) {
    List<String> ids = setup.points().stream().map(TimingPoint::id).toList();
    TimingPoint point = setup.points().get(ids.indexOf(NoSuch.known("point", at, ids)));
    if (point.equals(setup.start())) {
      throw new Failure(
          Exit.USAGE, "--at " + at + ": places begin behind the start; the next is " + ids.get(1));
    }
    return point;
  }

  private void sheets(RaceSetup setup, SheetMaker maker, List<Race> races) {
    boolean league = at.isEmpty();
    TimingPoint point = league ? setup.finish() : point(setup);
    List<NationSheet> sheets = races.stream().map(one -> ofSex(maker.sheet(one, point))).toList();
    switch (format) {
      case TEXT ->
          print(league ? NationText.leagues(setup, sheets) : NationText.sheets(setup, sheets));
      case CSV -> print(NationCsv.sheets(sheets, league));
      case JSON -> json(sheets.stream().map(NationJson::sheet).toList());
    }
  }

  private NationSheet ofSex(NationSheet sheet) {
    return sex == null
        ? sheet
        : new NationSheet(
            sheet.race(),
            sheet.point(),
            sheet.finish(),
            sheet.sexes().stream().filter(one -> one.sex().equals(sex.name())).toList());
  }

  private void steps(SnapshotView view, SheetMaker maker, List<Race> races) {
    RaceSetup setup = view.setup();
    String code = code(view);
    List<NationSteps> all = new ArrayList<>();
    for (Race one : races) {
      for (String each : maker.sexes(one, code)) {
        if (sex == null || sex.name().equals(each)) {
          all.add(atPoint(setup, maker.steps(one, code, each)));
        }
      }
    }
    if (all.isEmpty()) {
      String of = sex == null ? "" : " of sex " + sex;
      throw new Failure(Exit.DATA, file + ": nobody" + of + " is entered for " + code + " there");
    }
    switch (format) {
      case TEXT -> print(NationText.steps(setup, all));
      case CSV -> print(NationCsv.steps(all));
      case JSON -> json(all.stream().map(NationJson::steps).toList());
    }
  }

  private NationSteps atPoint(RaceSetup setup, NationSteps steps) {
    if (at.isEmpty()) {
      return steps;
    }
    TimingPoint point = point(setup);
    return new NationSteps(
        steps.race(),
        steps.nation(),
        steps.name(),
        steps.sex(),
        steps.steps().stream().filter(step -> step.point().equals(point)).toList());
  }

  /** The code, if anybody is entered with it. */
  private String code(SnapshotView view) {
    String code = NationCode.of(nation);
    List<String> entered =
        view.results().nations().values().stream()
            .filter(each -> NationCode.kind(each) != NationCode.Kind.UNKNOWN)
            .toList();
    if (!entered.contains(code)) {
      throw new Failure(Exit.USAGE, NoSuch.sentence("nation", nation, entered));
    }
    return code;
  }

  private static void json(List<Map<String, Object>> documents) {
    Output.toStdout(
        out -> {
          out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(documents));
          out.write('\n');
        });
  }

  private static void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void print(byte[] bytes) {
    Output.toStdout(out -> out.write(bytes));
  }
}
