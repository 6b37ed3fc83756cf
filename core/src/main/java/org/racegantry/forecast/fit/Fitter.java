package org.racegantry.forecast.fit;

import java.util.List;
import java.util.function.IntConsumer;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.band.PaceBands;
import org.racegantry.forecast.band.Spreads;
import org.racegantry.forecast.band.Tested;
import org.racegantry.forecast.model.Features;
import org.racegantry.forecast.model.ForecastModel;
import org.racegantry.forecast.model.Medians;
import org.racegantry.forecast.model.PointModel;
import org.racegantry.forecast.model.Profile;
import org.racegantry.scoring.Hands;

/** Fits models. The same runners in the same order give the same model with any number of hands. */
public final class Fitter {
  /** With fewer of known age and sex, nothing is learned from age and sex. */
  static final int ENOUGH = 500;

  /** What errors inside one year must be multiplied by to stand for another year. */
  static final double ONE_YEAR = 1.15;

  private final Checkpoints checkpoints;
  private final Recipe recipe;
  private final Hands hands;

  public Fitter(Checkpoints checkpoints, Recipe recipe, Hands hands) {
    this.checkpoints = checkpoints;
    this.recipe = recipe;
    this.hands = hands;
  }

  /**
   * Fits a model on all of some years. Which blend is best, and how wide its bands are, is seen by
   * leaving out one year after the other.
   *
   * @param years runners with every split, each split later than the one before; of one course
   */
  public ForecastModel fit(String name, String fittedOn, List<List<Way>> years) {
    Fitter brief = new Fitter(checkpoints, Recipe.BRIEF, hands);
    YearsOut out = new YearsOut(brief, years);
    Blend blend = years.size() > 1 ? out.best() : Blend.EVEN;
    double strange = years.size() > 1 ? 1 : ONE_YEAR;
    Spreads.Measured seen = new Spreads(checkpoints, strange).measured(out.with(blend));
    Fitted whole = fit(years.stream().flatMap(List::stream).toList());
    return new ForecastModel(
        name,
        fittedOn,
        whole.medians(blend),
        seen.bands(),
        PaceBands.of(checkpoints, years),
        years.size() > 1 ? seen.tested() : Tested.NOT);
  }

  /** Fits everything a blend is made of. */
  Fitted fit(List<Way> ways) {
    List<Way> known = ways.stream().filter(Features::isPersonal).toList();
    boolean personal = known.size() >= ENOUGH;
    int points = checkpoints.count();
    PointFit[] fits = new PointFit[personal ? 2 * points : points];
    // The last checkpoints take longest, so they are begun first and dealt out in turn.
    share(
        fits.length,
        back -> {
          int job = fits.length - 1 - back;
          boolean of = job >= points;
          Features features = new Features(checkpoints, job % points - 1, of);
          fits[job] = new PointFit(features, of ? known : ways, recipe);
        });
    return new Fitted(checkpoints, profile(ways), List.of(fits));
  }

  Checkpoints checkpoints() {
    return checkpoints;
  }

  /** Deals jobs to the hands there are. */
  void share(int jobs, IntConsumer job) {
    hands.share(
        part -> {
          for (int next = part; next < jobs; next += hands.count()) {
            job.accept(next);
          }
        });
  }

  private Profile profile(List<Way> ways) {
    int finish = checkpoints.finish();
    double[] slower = new double[checkpoints.count()];
    for (Way way : ways) {
      double mean = Math.log((double) way.split_ms(finish) / checkpoints.distance_mm(finish));
      for (int leg = 0; leg < slower.length; leg++) {
        long took_ms = way.split_ms(leg) - way.split_ms(leg - 1);
        slower[leg] += (Math.log((double) took_ms / checkpoints.leg_mm(leg)) - mean) / ways.size();
      }
    }
    return new Profile(checkpoints, slower);
  }

  /** All that was fitted, before it is blended. */
  record Fitted(Checkpoints checkpoints, Profile profile, List<PointFit> fits) {
    /** What they come to in a blend. */
    Medians medians(Blend blend) {
      List<PointModel> points = fits.stream().map(fit -> fit.blended(blend)).toList();
      int count = checkpoints.count();
      return new Medians(
          checkpoints,
          profile,
          points.subList(Math.min(count, points.size()), points.size()),
          points.subList(0, count));
    }
  }
}
