package org.racegantry.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.journal.Journal;
import org.racegantry.live.AllHands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Forecasts of a race; how good they are, and models of one's own. */
@Command(
    name = "forecast",
    description = {
      "Where is she now, when will she finish: estimates with bands, never results.",
      "Of a race file as it was known at a moment; nothing that came later is looked at."
    },
    mixinStandardHelpOptions = true,
    subcommands = {EvaluateForecast.class, TrainForecast.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry forecast london.gantry --at 11:30           everybody on the way",
      "  gantry forecast london.gantry --at 11:30 --bib 21  one runner, point by point",
      "  gantry forecast london.gantry --at 11:30 --format csv > 1130.csv  for scripts",
      "  gantry forecast london.gantry --model city.model   by a model of one's own"
    })
final class Forecast implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description =
          "As it was known at a time of race day (11:30) or a time with its offset; else at the"
              + " latest read. Decisions of officials made later are left out too.")
  private String at = "";

  @Option(names = "--bib", paramLabel = "N", description = "One runner: every point ahead.")
  private String bib = "";

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "A model made by gantry forecast train; else the one that comes with Gantry.")
  private Path model;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private ListFormat format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (file == null) {
      throw new ParameterException(
          spec.commandLine(), "Name a race file, or say evaluate or train.");
    }
    Foreknowledge known = foreknowledge(model);
    AsOf.Known as;
    try (Journal journal = Journals.openReadOnly(file)) {
      as = AsOf.known(file, journal, "--at", at);
    }
    Forecasts forecasts = Forecasts.of(as.snapshot().results(), known, new AllHands());
    ForecastSheet sheet = new ForecastSheet(as.snapshot(), forecasts, as.now_ms());
    int entrant = bib.isEmpty() ? -1 : NamedBib.find(file, as.snapshot(), bib);
    switch (format) {
      case TEXT -> {
        ForecastText text = new ForecastText(sheet, spec.commandLine().getOut());
        if (entrant < 0) {
          text.all();
        } else {
          text.one(entrant);
        }
      }
      case CSV -> Output.toStdout(out -> out.write(new ForecastRows(sheet).csv(entrant)));
      case JSON -> Output.toStdout(out -> out.write(new ForecastRows(sheet).json(entrant)));
    }
    return Exit.OK;
  }

  /** What a model of one's own knows, or the one that comes with Gantry. */
  static Foreknowledge foreknowledge(Path model) {
    return model == null ? Foreknowledge.shipped() : Foreknowledge.of(ModelFile.read(model));
  }
}
