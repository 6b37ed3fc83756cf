package org.racegantry.forecast.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.model.Features;
import org.racegantry.forecast.model.ForecastModel;
import org.racegantry.forecast.model.PointModel;
import org.racegantry.forecast.model.Profile;
import org.racegantry.scoring.Hands;

/** Fits models. The same runners in the same order give the same model with any number of hands. */
public final class Fitter {
  /** With fewer of known age and sex, nothing is learned from age and sex. */
  static final int ENOUGH = 500;

  private final Checkpoints checkpoints;
  private final Recipe recipe;
  private final Hands hands;

  public Fitter(Checkpoints checkpoints, Recipe recipe, Hands hands) {
    this.checkpoints = checkpoints;
    this.recipe = recipe;
    this.hands = hands;
  }

  /**
   * Fits a model.
   *
   * @param ways runners with every split, each later than the one before
   * @param blend how its parts are weighed
   */
  public ForecastModel fit(String name, String fittedOn, List<Way> ways, Blend blend) {
    Fitted fitted = fit(ways);
    return fitted.blended(name, fittedOn, blend);
  }

  /** Fits everything a blend is made of. */
  Fitted fit(List<Way> ways) {
    List<Way> known = ways.stream().filter(Features::isPersonal).toList();
    boolean personal = known.size() >= ENOUGH;
    int points = checkpoints.count();
    PointFit[] fits = new PointFit[personal ? 2 * points : points];
    // The last checkpoints take longest, so they are begun first and dealt out in turn.
    hands.share(
        part -> {
          for (int job = fits.length - 1 - part; job >= 0; job -= hands.count()) {
            int seen = job % points - 1;
            boolean of = job >= points;
            fits[job] =
                new PointFit(new Features(checkpoints, seen, of), of ? known : ways, recipe);
          }
        });
    return new Fitted(checkpoints, profile(ways), List.of(fits));
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
    ForecastModel blended(String name, String fittedOn, Blend blend) {
      List<PointModel> points = new ArrayList<>();
      fits.forEach(fit -> points.add(fit.blended(blend)));
      int count = checkpoints.count();
      return new ForecastModel(
          name,
          fittedOn,
          checkpoints,
          profile,
          points.subList(Math.min(count, points.size()), points.size()),
          points.subList(0, count));
    }

    /** One model for each blend. */
    List<ForecastModel> blended(List<Blend> blends) {
      return IntStream.range(0, blends.size())
          .mapToObj(b -> blended("", "", blends.get(b)))
          .toList();
    }
  }
}
