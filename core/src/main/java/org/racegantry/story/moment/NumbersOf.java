package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.racegantry.race.Status;
import org.racegantry.scoring.Column;
import org.racegantry.scoring.Split;

/** A contest in numbers. What is of the whole day is the sum over its contests. */
final class NumbersOf {
  private static final int NOBODY = -1;

  private final Scene scene;
  private final int[] ofNation;
  private int started;
  private int finished;
  private int running;
  private int oldest = NOBODY;
  private int youngest = NOBODY;

  private NumbersOf(Scene scene) {
    this.scene = scene;
    this.ofNation = new int[scene.results().nations().values().size()];
  }

  /** The numbers, once anybody is entered. */
  static List<Moment> of(Scene scene) {
    NumbersOf numbers = new NumbersOf(scene);
    for (int member : scene.members()) {
      numbers.count(member);
    }
    return scene.members().length == 0 ? List.of() : List.of(numbers.moment());
  }

  private void count(int member) {
    Status status = scene.results().status(member);
    started += status == Status.DNS || status == Status.NOT_SEEN ? 0 : 1;
    running += status == Status.RUNNING ? 1 : 0;
    if (status == Status.OK) {
      finished++;
      int nation = scene.results().nations().valueOf()[member];
      if (nation != Column.NOTHING) {
        ofNation[nation]++;
      }
      compareAge(member);
    }
  }

  private int age(int member) {
    return scene.results().entrants().get(member).age();
  }

  private void compareAge(int member) {
    int age = age(member);
    if (age < 0) {
      return;
    }
    oldest = oldest == NOBODY || age > age(oldest) ? member : oldest;
    youngest = youngest == NOBODY || age < age(youngest) ? member : youngest;
  }

  private Moment moment() {
    Finish finish = scene.finish();
    long median_s = finish.size() == 0 ? Split.UNKNOWN : finish.time_s((finish.size() - 1) / 2);
    return new Moment.Numbers(
        scene.contest(),
        scene.line(),
        scene.members().length,
        started,
        finished,
        running,
        nations(),
        oldest,
        youngest,
        median_s);
  }

  /** The most first, then by name. */
  private List<Moment.NationCount> nations() {
    List<Moment.NationCount> counts = new ArrayList<>();
    for (int n = 0; n < ofNation.length; n++) {
      if (ofNation[n] > 0) {
        counts.add(new Moment.NationCount(scene.results().nations().values().get(n), ofNation[n]));
      }
    }
    counts.sort(
        Comparator.comparingInt(Moment.NationCount::finished)
            .reversed()
            .thenComparing(Moment.NationCount::nation));
    return counts;
  }
}
