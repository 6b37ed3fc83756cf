package org.racegantry.cli;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.EvenPace;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.fit.Fitter;
import org.racegantry.forecast.fit.Recipe;
import org.racegantry.forecast.model.ForecastModel;
import org.racegantry.forecast.trial.AlikeMethod;
import org.racegantry.forecast.trial.LastPace;
import org.racegantry.forecast.trial.LiveModel;
import org.racegantry.forecast.trial.Method;
import org.racegantry.forecast.trial.ModelMethod;
import org.racegantry.forecast.trial.SpreadsheetMethod;
import org.racegantry.forecast.trial.Trial;
import org.racegantry.live.AllHands;

/**
 * Asks our model, and what others use, in years they did not learn from.
 *
 * @param on what was learned from, in words
 * @param model ours
 * @param others what others use; constant pace first
 * @param fitted_ns how long all of them took to learn
 */
record Evaluator(String on, ForecastModel model, List<Method> others, long fitted_ns) {
  /** Learns from these years. */
  static Evaluator learned(List<WayTable> years) {
    WayTables.enough(years);
    long began_ns = System.nanoTime();
    Checkpoints checkpoints = years.getFirst().checkpoints();
    String words = WayTables.inWords(years);
    ForecastModel model =
        new Fitter(checkpoints, Recipe.WHOLE, new AllHands())
            .fit(Evaluation.OWN, words, years.stream().map(WayTable::ways).toList());
    List<Way> ways = years.stream().flatMap(year -> year.ways().stream()).toList();
    List<Method> others = simple(checkpoints);
    others.add(new SpreadsheetMethod(ways));
    others.add(new AlikeMethod(ways));
    return new Evaluator(words, model, others, System.nanoTime() - began_ns);
  }

  /** Takes a model that was fitted before; of the others those that learn nothing. */
  static Evaluator of(ForecastModel model) {
    String words = model.name() + ", fitted on " + model.fittedOn();
    return new Evaluator(words, model, simple(model.checkpoints()), 0);
  }

  private static List<Method> simple(Checkpoints checkpoints) {
    List<Method> methods = new ArrayList<>();
    methods.add(new ModelMethod("constant-pace", new EvenPace(checkpoints)));
    methods.add(new LastPace(checkpoints));
    return methods;
  }

  /** Asks all of them in a year. */
  Evaluation ask(WayTable test, LiveOptions live) {
    long began_ns = System.nanoTime();
    WayTable asked = live.shifted(test);
    Trial trial = new Trial(asked.ways(), new AllHands());
    List<Evaluation.Line> lines = new ArrayList<>();
    for (Method method : others) {
      lines.add(new Evaluation.Line("static", method.name(), trial.of(method)));
    }
    Method own = new ModelMethod(Evaluation.OWN, model);
    lines.add(new Evaluation.Line("static", own.name(), trial.of(own)));
    if (live.live()) {
      LiveModel learner = new LiveModel(Evaluation.OWN, model, asked.ways().size());
      long[] starts_ms = live.starts_ms(asked.ways());
      lines.add(new Evaluation.Line("live", learner.name(), trial.of(learner, starts_ms)));
    }
    double took_s = (fitted_ns + System.nanoTime() - began_ns) / 1e9;
    return new Evaluation(on, asked, live.inWords(), lines, took_s);
  }
}
