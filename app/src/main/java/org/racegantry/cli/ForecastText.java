package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.List;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.PointForecast;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.RaceClock;
import org.racegantry.race.Basis;
import org.racegantry.race.Elapsed;

/** Forecasts for people: as rough as they are uncertain, and marked as estimates. */
final class ForecastText {
  /** A band narrower than this is worth telling in seconds. */
  private static final long SECONDS_MS = 240_000;

  private static final long MINUTE_MS = 60_000;

  private final ForecastSheet sheet;
  private final PrintWriter out;

  ForecastText(ForecastSheet sheet, PrintWriter out) {
    this.sheet = sheet;
    this.out = out;
  }

  /** Everybody on the way. */
  void all() {
    List<RunnerForecast> all = sheet.all();
    head();
    if (all.isEmpty()) {
      out.println("Nobody is on the way.");
    }
    TextGrid grid =
        new TextGrid(
            List.of(
                ">Bib",
                "Name",
                "Last seen",
                "Next",
                "About",
                "8 of 10",
                ">Finish about",
                "8 of 10",
                ""));
    for (RunnerForecast one : all) {
      Band finish = one.finish().plus(-sheet.counted_ms(one));
      grid.add(
          List.of(
              sheet.entrant(one.entrant()).bib().text(),
              PersonName.listed(sheet.person(one.entrant())),
              sheet.point(one.lastPoint()).id() + " " + clock(one.lastSeen_ms(), true),
              sheet.point(one.next().point()).id(),
              clock(one.next().at().median_ms(), isNarrow(one.next().at())),
              clocks(one.next().at()),
              elapsed(finish.median_ms(), isNarrow(finish)),
              elapsed(finish),
              one.late() ? "late" : ""));
    }
    grid.print(out);
    out.flush();
  }

  /** One runner, every point ahead. */
  void one(int entrant) {
    head();
    String bib = sheet.entrant(entrant).bib().text();
    String who = bib + "  " + PersonName.spoken(sheet.person(entrant));
    RunnerForecast one = sheet.of(entrant).orElse(null);
    if (one == null) {
      String status = sheet.snapshot().results().status(entrant).name();
      out.println(who + ": nothing to forecast, " + status);
      out.flush();
      return;
    }
    out.println(who);
    String seen = clock(one.lastSeen_ms(), true);
    out.println("last seen at " + sheet.point(one.lastPoint()).id() + ", " + seen);
    if (one.late()) {
      out.println("late: nine of ten such runners are at " + next(one) + " by now");
    }
    out.println();
    points(one);
    out.println();
    out.println(counted(one));
    out.println(grounds(one.grounds()));
    out.println(tested(one.grounds()));
    out.flush();
  }

  private String next(RunnerForecast one) {
    return sheet.point(one.next().point()).id();
  }

  private void points(RunnerForecast one) {
    TextGrid grid =
        new TextGrid(List.of("Point", ">About", "8 of 10", ">Elapsed about", "8 of 10"));
    for (PointForecast coming : one.coming()) {
      Band at = coming.at();
      Band elapsed = at.plus(-sheet.counted_ms(one));
      grid.add(
          List.of(
              sheet.point(coming.point()).id(),
              clock(at.median_ms(), isNarrow(at)),
              clocks(at),
              elapsed(elapsed.median_ms(), isNarrow(at)),
              elapsed(elapsed)));
    }
    grid.print(out);
  }

  private void head() {
    String at = RaceClock.seconds(sheet.now_ms(), sheet.setup().zone());
    out.println("Estimates as of " + at + ", not results.");
    out.println();
  }

  private String counted(RunnerForecast one) {
    return sheet.race(one.entrant()).basis() == Basis.NET
        ? "Elapsed from the own start."
        : "Elapsed from the gun.";
  }

  private String grounds(Grounds grounds) {
    return switch (grounds) {
      case MODEL ->
          "It rests on the runner's splits, a model of earlier years ("
              + sheet.forecasts().known().name()
              + "), and the runners of this race further ahead.";
      case PACE -> "It rests on the runner's splits and how pace fades in general: no model fits.";
      case FIELD ->
          "The runner was seen nowhere behind the start: it rests on the entry, and on those of"
              + " the same race and wave who were.";
    };
  }

  private String tested(Grounds grounds) {
    if (grounds != Grounds.MODEL) {
      return "8 of 10: less well tested than where a model fits, and wide on purpose.";
    }
    String tested = sheet.forecasts().known().tested();
    return tested.isEmpty()
        ? "8 of 10: not tested in other years; gantry forecast evaluate tests it."
        : "8 of 10: in years the model had not seen it were " + tested + ".";
  }

  private static boolean isNarrow(Band band) {
    return band.high80_ms() - band.low80_ms() < SECONDS_MS;
  }

  private String clocks(Band band) {
    boolean narrow = isNarrow(band);
    return clock(down(band.low80_ms(), narrow), narrow)
        + " - "
        + clock(up(band.high80_ms(), narrow), narrow);
  }

  private String clock(long moment_ms, boolean seconds) {
    String clock =
        RaceClock.seconds(moment_ms + (seconds ? 0 : MINUTE_MS / 2), sheet.setup().zone());
    return seconds ? clock : clock.substring(0, clock.length() - 3);
  }

  private static String elapsed(Band band) {
    boolean narrow = isNarrow(band);
    return elapsed(down(band.low80_ms(), narrow), narrow)
        + " - "
        + elapsed(up(band.high80_ms(), narrow), narrow);
  }

  private static String elapsed(long ms, boolean seconds) {
    String hms = Elapsed.hms((ms + (seconds ? 0 : MINUTE_MS / 2)) / 1000);
    return seconds ? hms : hms.substring(0, hms.length() - 3);
  }

  /** A band is never told narrower than it is. */
  private static long down(long ms, boolean seconds) {
    return seconds ? ms : Math.floorDiv(ms, MINUTE_MS) * MINUTE_MS;
  }

  private static long up(long ms, boolean seconds) {
    return seconds ? ms + 999 : Math.ceilDiv(ms, MINUTE_MS) * MINUTE_MS;
  }
}
