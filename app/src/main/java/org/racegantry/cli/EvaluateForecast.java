package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.EvenPace;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.fit.Fitter;
import org.racegantry.forecast.fit.Recipe;
import org.racegantry.forecast.trial.AlikeMethod;
import org.racegantry.forecast.trial.LastPace;
import org.racegantry.forecast.trial.Method;
import org.racegantry.forecast.trial.ModelMethod;
import org.racegantry.forecast.trial.SpreadsheetMethod;
import org.racegantry.forecast.trial.Trial;
import org.racegantry.live.AllHands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how good forecasts are, beside the methods others use. */
@Command(
    name = "evaluate",
    description = {
      "Fit a model to some years and ask it in another: how far off was it?",
      "Beside it: constant pace, last 5 km, least squares and nearest neighbours."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry forecast evaluate --train 2022.csv,2023.csv --test 2024.csv",
      "  gantry forecast evaluate --leave-one-out 2021.csv,2022.csv,2023.csv,2024.csv",
      "  gantry forecast evaluate --model city.model --test 2024.csv --format csv"
    })
final class EvaluateForecast implements Callable<Integer> {
  @Option(
      names = "--train",
      paramLabel = "TABLE",
      split = ",",
      description = "Tables of the years to learn from, one for each year.")
  private List<String> train = List.of();

  @Option(
      names = "--test",
      paramLabel = "TABLE",
      split = ",",
      description = "Tables of the years to ask in.")
  private List<String> test = List.of();

  @Option(
      names = "--leave-one-out",
      paramLabel = "TABLE",
      split = ",",
      description = "Each of these years asked of a model of all the others.")
  private List<String> inTurn = List.of();

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "A model that was fitted before, in place of --train.")
  private Path model;

  @Option(
      names = "--distance",
      paramLabel = "KM",
      defaultValue = WayTables.MARATHON_KM,
      description = "Length of the course; default: ${DEFAULT-VALUE}.")
  private String distance_km;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private ListFormat format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    List<Evaluation> done = new ArrayList<>();
    if (!inTurn.isEmpty()) {
      if (inTurn.size() < 2 || !train.isEmpty() || !test.isEmpty() || model != null) {
        throw new Failure(Exit.USAGE, "--leave-one-out: name two tables or more, and nothing else");
      }
      List<WayTable> years = WayTables.read(inTurn, distance_km, err);
      for (WayTable out : years) {
        done.add(trained(years.stream().filter(year -> year != out).toList(), out));
      }
    } else {
      done.addAll(tested(err));
    }
    EvaluationPrinter.print(done, format, spec.commandLine().getOut());
    return Exit.OK;
  }

  private List<Evaluation> tested(PrintWriter err) {
    if (test.isEmpty() || train.isEmpty() == (model == null)) {
      throw new Failure(
          Exit.USAGE, "say --train TABLE or --model MODEL, and --test TABLE; or --leave-one-out");
    }
    List<Evaluation> done = new ArrayList<>();
    if (model != null) {
      var fitted = ModelFile.read(model);
      for (WayTable of : WayTables.read(test, distance_km, fitted.checkpoints(), err)) {
        done.add(run(fitted.name() + ", fitted on " + fitted.fittedOn(), List.of(), fitted, of));
      }
      return done;
    }
    List<WayTable> years = WayTables.read(train, distance_km, err);
    for (WayTable of : WayTables.read(test, distance_km, years.getFirst().checkpoints(), err)) {
      done.add(trained(years, of));
    }
    return done;
  }

  private static Evaluation trained(List<WayTable> years, WayTable test) {
    WayTables.enough(years);
    String words = WayTables.inWords(years);
    List<Way> all = years.stream().flatMap(year -> year.ways().stream()).toList();
    CourseModel fitted =
        new Fitter(test.checkpoints(), Recipe.WHOLE, new AllHands())
            .fit("gantry", words, years.stream().map(WayTable::ways).toList());
    return run(words, all, fitted, test);
  }

  private static Evaluation run(String on, List<Way> learned, CourseModel fitted, WayTable test) {
    List<Method> methods = new ArrayList<>();
    methods.add(new ModelMethod("constant-pace", new EvenPace(test.checkpoints())));
    methods.add(new LastPace(test.checkpoints()));
    if (!learned.isEmpty()) {
      methods.add(new SpreadsheetMethod(learned));
      methods.add(new AlikeMethod(learned));
    }
    methods.add(new ModelMethod("gantry", fitted));
    Trial trial = new Trial(test.ways(), new AllHands());
    List<Evaluation.Line> lines = new ArrayList<>();
    for (Method method : methods) {
      lines.add(new Evaluation.Line("static", method.name(), trial.of(method)));
    }
    return new Evaluation(on, test, lines);
  }
}
