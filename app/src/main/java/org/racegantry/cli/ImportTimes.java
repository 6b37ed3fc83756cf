package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.desk.LiveDesk;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Refusal;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.ingest.desk.Signature;
import org.racegantry.ingest.desk.StatedTime;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.table.Source;
import org.racegantry.ingest.times.TimesReader;
import org.racegantry.journal.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes times in that officials took. */
@Command(
    name = "times",
    description = {
      "Take a tic sheet or a video list in: bib,point,time[,source], as one act.",
      "Each time replaces what the reads say there, as gantry set does."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry import times race.gantry video.csv --dry-run",
      "  gantry import times race.gantry tic-sheet.csv --point FINISH --source manual"
    })
final class ImportTimes implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Parameters(index = "1", paramLabel = "SOURCE", description = "The list; - for standard input.")
  private String sourceName;

  @Option(names = "--point", paramLabel = "ID", description = "The point, where no column tells.")
  private String point = "";

  @Option(
      names = "--source",
      paramLabel = "WORD",
      description = "Where the times come from, where no column tells, such as video; else manual.")
  private String from = "";

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "Who stands behind it; else import times.")
  private String by = "import times";

  @Option(names = "--why", paramLabel = "REASON", description = "The reason; else the file's name.")
  private String why;

  @Option(names = "--dry-run", description = "Say what would be taken in; write nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Source source = ImportTarget.source(sourceName);
    try (Journal journal = dryRun ? Journals.openReadOnly(file) : Journals.open(file)) {
      OfficialsDesk desk = new OfficialsDesk(journal);
      desk.book().setup();
      List<StatedTime> list = read(source, desk, err);
      Ruling ruling = desk.setAll(list);
      if (dryRun) {
        say(ruling, source.shownName() + ": would be taken in: " + ruling.words());
      } else {
        record(journal, source, list);
      }
      return Exit.OK;
    } catch (Refusal refused) {
      String nothing = "\nnothing was recorded";
      throw new Failure(Exit.DATA, file + ": " + refused.getMessage() + nothing, refused);
    }
  }

  private List<StatedTime> read(Source source, OfficialsDesk desk, PrintWriter err) {
    Understood<List<StatedTime>> understood =
        ImportTarget.read(
            source, err, () -> new TimesReader(source.shownName(), desk, point, from).read(source));
    try {
      List<StatedTime> list = understood.orRefuse();
      InputFaults.print(err, understood.problems());
      return list;
    } catch (BadInput bad) {
      throw InputFaults.refused(err, bad);
    }
  }

  private void record(Journal journal, Source source, List<StatedTime> list) {
    Signature signature = new Signature(by, why == null ? source.fileName() : why);
    try (Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      LiveDesk.Recorded recorded =
          new LiveDesk(journal, recorder).record(signature, desk -> desk.setAll(list));
      Ruling ruling = recorded.ruling();
      say(ruling, source.shownName() + ": act " + recorded.act().number() + ": " + ruling.words());
    }
  }

  private void say(Ruling ruling, String done) {
    PrintWriter err = spec.commandLine().getErr();
    ruling.remarks().forEach(remark -> err.println("gantry: note: " + remark));
    err.println(done);
  }
}
