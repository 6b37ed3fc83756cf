package org.racegantry.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Forecasts: how good they are, and models of one's own. */
@Command(
    name = "forecast",
    description = "Where is she now, when will she finish: estimates with bands, never results.",
    mixinStandardHelpOptions = true,
    subcommands = {EvaluateForecast.class, TrainForecast.class})
final class Forecast implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say evaluate or train.");
  }
}
