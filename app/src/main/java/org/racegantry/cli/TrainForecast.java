package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.fit.Fitter;
import org.racegantry.forecast.fit.Recipe;
import org.racegantry.forecast.model.ForecastModel;
import org.racegantry.forecast.model.ModelText;
import org.racegantry.live.AllHands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fits a model to results of earlier years. */
@Command(
    name = "train",
    description = {
      "Fit a model to earlier years: tables of published splits, or race files.",
      "How wide its bands are is seen by leaving out one year after the other.",
      "Of one year alone thirds are left out, and the bands are made wider."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry forecast train --results 2022.csv,2023.csv,2024.csv --out city.model",
      "  gantry forecast train --results 2023.gantry,2024.gantry --out city.model",
      "  gantry forecast train --results half24.csv --distance 21.0975 --out half.model"
    })
final class TrainForecast implements Callable<Integer> {
  @Option(
      names = "--results",
      paramLabel = "YEAR",
      split = ",",
      required = true,
      description =
          "One for each year: a table of splits (t5k ... t40k, thalf, finish_s, age and sex if"
              + " known), or a race file (.gantry).")
  private List<String> tables;

  @Option(names = "--out", paramLabel = "MODEL", required = true, description = "Where it goes.")
  private Path out;

  @Option(names = "--name", paramLabel = "NAME", description = "What to call it; else the file.")
  private String name = "";

  @Option(
      names = "--distance",
      paramLabel = "KM",
      defaultValue = WayTables.MARATHON_KM,
      description = "Length of the course; default: ${DEFAULT-VALUE}.")
  private String distance_km;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    List<WayTable> years = WayTables.read(tables, distance_km, err);
    List<List<Way>> ways = years.stream().map(WayTable::ways).toList();
    WayTables.enough(years);
    long began_ns = System.nanoTime();
    String called = name.isBlank() ? String.valueOf(out.getFileName()) : name;
    String fittedOn = WayTables.inWords(years);
    ForecastModel model =
        new Fitter(years.getFirst().checkpoints(), Recipe.WHOLE, new AllHands())
            .fit(oneLine(called), oneLine(fittedOn), ways);
    byte[] text = ModelText.write(model).getBytes(StandardCharsets.UTF_8);
    Output.toFile(out, stream -> stream.write(text));
    years.forEach(year -> err.println(WayTables.said(year)));
    tested(years, model.tested().held_pct()).forEach(err::println);
    err.printf(
        "%s: %,d bytes, fitted in %.0f s%n",
        out, text.length, (System.nanoTime() - began_ns) / 1e9);
    return Exit.OK;
  }

  /** What the 80 % bands came to in each year left out. */
  private static List<String> tested(List<WayTable> years, List<Double> held_pct) {
    if (held_pct.isEmpty()) {
      return List.of("80 % bands: not tested; that takes two years or more");
    }
    List<String> lines = new ArrayList<>();
    for (int year = 0; year < held_pct.size(); year++) {
      String of = WayTables.shortName(years.get(year).name());
      lines.add(
          String.format(
              Locale.ROOT,
              "80 %% bands: %.1f of 100 held in %s, by the other years",
              held_pct.get(year),
              of));
    }
    return lines;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
