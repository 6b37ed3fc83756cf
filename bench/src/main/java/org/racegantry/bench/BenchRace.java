package org.racegantry.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.racegantry.race.Act;
import org.racegantry.race.Change;

/** A whole race day from a seed. */
public record BenchRace(Size size, BenchCourse course, Runners runners, ReadStream reads) {
  /** The race of that size, on a day long past. */
  public static BenchRace of(Size size) {
    return of(size, BenchCourse.USUAL_GUN_MS);
  }

  /** The race of that size whose first gun is fired at that moment, in ms since 1970. */
  public static BenchRace of(Size size, long firstGun_ms) {
    SplittableRandom random = new SplittableRandom(size.seed());
    BenchCourse course = BenchCourse.of(size.points(), firstGun_ms);
    Runners runners = new Runners(size.runners(), random.split());
    Crossings crossings = new Crossings(runners, course, random.split());
    ReadStream reads = new ReadStream(size.reads(), course, runners, crossings, random.split());
    return new BenchRace(size, course, runners, reads);
  }

  /** The acts before the race: setup, entries, guns; numbered from 1. */
  public List<Act> acts() {
    List<Change> guns = new ArrayList<>();
    for (int w = 0; w < BenchCourse.WAVES; w++) {
      guns.add(new Change.GunSet(BenchCourse.wave(w), course.guns_ms()[w]));
    }
    return List.of(
        act(1, List.of(new Change.SetupSet(course.setup()))),
        act(2, runners.entries()),
        act(3, guns));
  }

  /** An act of the bench. */
  static Act act(int number, List<Change> changes) {
    return new Act(number, "bench", "", 0, Act.NOTHING, changes);
  }
}
