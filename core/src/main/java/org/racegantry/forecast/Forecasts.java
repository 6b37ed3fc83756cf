package org.racegantry.forecast;

import java.util.Optional;
import org.racegantry.forecast.field.Everybody;
import org.racegantry.forecast.field.Expected;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;

/**
 * The forecasts of everybody on the way, as of some results. Immutable; a moment is an argument,
 * because who is not seen for a while is later for it.
 */
public final class Forecasts {
  private final Everybody everybody;

  private Forecasts(Everybody everybody) {
    this.everybody = everybody;
  }

  /** What follows from these results and the model that comes with Gantry. */
  public static Forecasts of(Results results) {
    return of(results, Foreknowledge.shipped(), Hands.ONE);
  }

  /** The same by another model, with such hands as there are. */
  public static Forecasts of(Results results, Foreknowledge known, Hands hands) {
    return new Forecasts(Everybody.of(results, known, null, hands));
  }

  /** The same as {@link #of} gives of these results, quicker where little has changed. */
  public Forecasts after(Results next, Hands hands) {
    return next == results()
        ? this
        : new Forecasts(Everybody.of(next, everybody.known(), everybody, hands));
  }

  /** The results they rest on. */
  public Results results() {
    return everybody.results();
  }

  /** What was known before the race. */
  public Foreknowledge known() {
    return everybody.known();
  }

  /**
   * What is to be expected of the entrant at this position, who was not seen again until {@code
   * now_ms}; empty for whoever is in, out, or has not started.
   */
  public Optional<RunnerForecast> of(int entrant, long now_ms) {
    return everybody.of(entrant, now_ms);
  }

  /**
   * What was to be expected of the entrant at this position at the moment of passing a point, by
   * what was read until then and nothing later: the own times, and what the others had shown of the
   * day. It is what was said then, as far as those reads had come in; entries, guns and officials'
   * decisions are as they are known now.
   *
   * @param point position of the point in the setup
   * @return empty where the entrant was not seen there or had reached the end, and where nothing
   *     but the start was known
   */
  public Optional<RunnerForecast> saidAt(int entrant, int point) {
    return everybody.saidAt(entrant, point);
  }

  /**
   * Whether {@link #saidAt} can be answered at once. Where it cannot, the day as it was known at
   * that minute is learned first, which takes a while in a large field; once for all runners.
   */
  public boolean knowsSaidAt(int entrant, int point) {
    return everybody.knowsSaidAt(entrant, point);
  }

  /** Everybody on the way, not seen again until {@code now_ms}, in columns: quicker than each. */
  public Expected all(long now_ms, Hands hands) {
    return everybody.all(now_ms, hands);
  }
}
