package org.racegantry.forecast.stake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.EvenPace;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.field.WaysDone;
import org.racegantry.forecast.model.ForecastModel;
import org.racegantry.forecast.trial.ModelMethod;
import org.racegantry.forecast.trial.Score;
import org.racegantry.forecast.trial.Trial;
import org.racegantry.race.Race;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;

/**
 * How good the forecasts of a race were: what the model said of each finisher at each checkpoint,
 * of the splits up to there alone, against what happened; beside it even pace. What was learned of
 * the day is left out, so that it can be said again of the results at any time.
 *
 * @param finishers how many there are
 * @param asked how many of them were asked for: those with every split, at most so many
 * @param ours checkpoint by checkpoint
 * @param even the same by even pace
 */
public record Form(int finishers, int asked, List<Score> ours, List<Score> even) {
  /** More finishers than this change no figure that is shown. */
  private static final int MOST = 5_000;

  private static final int FEWEST = 20;

  public Form {
    ours = List.copyOf(ours);
    even = List.copyOf(even);
  }

  /** Of one race; empty where the model does not fit its course, or too few are in. */
  public static Optional<Form> of(Results results, Race race, ForecastModel model, Hands hands) {
    List<Way> all = WaysDone.of(results, race, model.checkpoints());
    if (all.size() < FEWEST) {
      return Optional.empty();
    }
    Trial trial = new Trial(thinned(all), hands);
    List<Score> ours = scores(trial.of(new ModelMethod("gantry", model)));
    List<Score> even =
        scores(trial.of(new ModelMethod("constant-pace", new EvenPace(model.checkpoints()))));
    return Optional.of(new Form(all.size(), Math.min(MOST, all.size()), ours, even));
  }

  private static List<Way> thinned(List<Way> all) {
    if (all.size() <= MOST) {
      return all;
    }
    List<Way> some = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      some.add(all.get((int) ((long) i * all.size() / MOST)));
    }
    return some;
  }

  private static List<Score> scores(List<Optional<Score>> scores) {
    return scores.stream().map(Optional::orElseThrow).toList();
  }
}
