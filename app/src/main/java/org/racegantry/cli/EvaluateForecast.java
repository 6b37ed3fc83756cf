package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.model.ForecastModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "  gantry forecast evaluate --model city.model --test 2024.gantry --format csv",
      "  gantry forecast evaluate --model city.model --test 2024.csv --protocol live"
    })
final class EvaluateForecast implements Callable<Integer> {
  @Option(
      names = "--train",
      paramLabel = "YEAR",
      split = ",",
      description = "The years to learn from: tables of splits, or race files (.gantry).")
  private List<String> train = List.of();

  @Option(names = "--test", paramLabel = "YEAR", split = ",", description = "The years to ask in.")
  private List<String> test = List.of();

  @Option(
      names = "--leave-one-out",
      paramLabel = "YEAR",
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

  @Mixin private LiveOptions live;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private ListFormat format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Evaluation> done = inTurn.isEmpty() ? tested() : eachInTurn();
    EvaluationPrinter.print(done, format, spec.commandLine().getOut());
    return Exit.OK;
  }

  private List<Evaluation> eachInTurn() {
    if (inTurn.size() < 2 || !train.isEmpty() || !test.isEmpty() || model != null) {
      throw new Failure(Exit.USAGE, "--leave-one-out: name two years or more, and nothing else");
    }
    List<WayTable> years = read(inTurn, null);
    List<Evaluation> done = new ArrayList<>();
    for (WayTable out : years) {
      List<WayTable> others = years.stream().filter(year -> year != out).toList();
      done.add(Evaluator.learned(others).ask(out, live));
    }
    return done;
  }

  private List<Evaluation> tested() {
    if (test.isEmpty() || train.isEmpty() == (model == null)) {
      throw new Failure(
          Exit.USAGE, "say --train YEAR or --model MODEL, and --test YEAR; or --leave-one-out");
    }
    ForecastModel fitted = model == null ? null : ModelFile.read(model);
    List<WayTable> years = fitted == null ? read(train, null) : List.of();
    Checkpoints at = fitted == null ? years.getFirst().checkpoints() : fitted.checkpoints();
    List<WayTable> asked = read(test, at);
    Evaluator evaluator = fitted == null ? Evaluator.learned(years) : Evaluator.of(fitted);
    return asked.stream().map(year -> evaluator.ask(year, live)).toList();
  }

  private List<WayTable> read(List<String> names, Checkpoints at) {
    PrintWriter err = spec.commandLine().getErr();
    List<WayTable> years = WayTables.read(names, distance_km, at, err);
    live.check(years.getFirst().checkpoints(), err);
    return years;
  }
}
