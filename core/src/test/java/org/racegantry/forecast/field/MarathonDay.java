package org.racegantry.forecast.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.race.Bib;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.worlds.World;

/** Tells small race days: a course, who is entered, and when who was seen where. */
public final class MarathonDay {
  /** Kilometres of the usual mats of a marathon, and their names. */
  static final List<String> MARATHON =
      List.of(
          "START 0",
          "5K 5",
          "10K 10",
          "15K 15",
          "20K 20",
          "HALF 21.0975",
          "25K 25",
          "30K 30",
          "35K 35",
          "40K 40",
          "FINISH 42.195");

  private final List<String> lines = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Double> km = new ArrayList<>();

  /** A day on a course of points such as {@code 5K 5}, with a gun at ten. */
  static MarathonDay on(List<String> points) {
    MarathonDay day = new MarathonDay();
    for (String point : points) {
      String[] parts = point.split(" ");
      day.names.add(parts[0]);
      day.km.add(Double.parseDouble(parts[1]));
      day.lines.add(
          "point " + parts[0] + " " + parts[1] + "km" + (day.km.size() == 1 ? " last" : ""));
    }
    for (String name : day.names) {
      day.lines.add("line l" + name + " " + name + " R" + name);
    }
    return day;
  }

  public static MarathonDay marathon() {
    return on(MARATHON);
  }

  /** Adds a line of the notation of docs/howto/add-a-race-case.md. */
  public MarathonDay with(String line) {
    lines.add(line);
    return this;
  }

  /** A runner who was at these points so many seconds after ten, such as {@code START 8}. */
  public MarathonDay runner(String bib, String entry, String... seen) {
    lines.add("entrant " + bib + " " + entry + " chip=C" + bib);
    for (String at : seen) {
      String[] parts = at.split(" ");
      lines.add("read R" + parts[0] + " C" + bib + " " + clock(Double.parseDouble(parts[1])));
    }
    return this;
  }

  /** A runner of even pace, in seconds for a kilometre, seen at every point up to one. */
  public MarathonDay even(String bib, String entry, double pace_s, String upTo) {
    List<String> seen = new ArrayList<>();
    for (int p = 0; p <= names.indexOf(upTo); p++) {
      seen.add(names.get(p) + " " + km.get(p) * pace_s);
    }
    return runner(bib, entry, seen.toArray(String[]::new));
  }

  static String clock(double s) {
    long ms = Math.round(s * 1000);
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        10 + ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1000 % 60,
        ms % 1000);
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  public Results results() {
    Scorer scorer = new Scorer();
    World.of(text()).facts().forEach(scorer::add);
    return scorer.score();
  }

  /** The moment so many seconds after ten. */
  public static long at_ms(double s) {
    return World.of("").clock().ms(clock(s));
  }

  /** The forecast of a bib so many seconds after ten; fails where there is none. */
  static RunnerForecast of(Forecasts forecasts, String bib, double now_s) {
    int entrant = forecasts.results().indexOf(new Bib(bib));
    return forecasts.of(entrant, at_ms(now_s)).orElseThrow();
  }

  RunnerForecast forecast(String bib, double now_s) {
    return of(Forecasts.of(results()), bib, now_s);
  }
}
