package org.racegantry.bench;

import java.util.List;
import org.racegantry.publish.control.Moves;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.scoring.Results;

/** One changed fact to new complete rankings, and to the preview the console shows before. */
final class ChangePart {
  private static final String PART = "change";
  private static final int READS_PER_BATCH = 5_000;
  private static final int GUN_MOVED_MS = 10_000;
  private static final double PROMISED_MS = 50;

  private final BenchRace race;
  private final int times;
  private final Report report;
  private final GantryRace gantry;
  private int acts;

  ChangePart(BenchRace race, int times, Report report) {
    this.race = race;
    this.times = times;
    this.report = report;
    this.gantry = new GantryRace(race);
  }

  void run() throws Exception {
    gantry.declare();
    acts = race.acts().size();
    gantry.load(race.reads().batches(READS_PER_BATCH));
    places(gantry.score());
    measure("gun of the biggest wave moved by 10 s", this::moveGun);
    measure("chips of two runners swapped", this::swapChips);
    preview();
  }

  /** What the console works out before a gun is moved: the results after it, and what moves. */
  private void preview() throws Exception {
    Results now = gantry.score();
    double[] times_ms = new double[times];
    for (int i = 0; i < times; i++) {
      // Always away from where it stands after an even number of moves.
      List<Change> changes = moveGun(acts, 0).changes();
      int[] moved = new int[1];
      times_ms[i] =
          Stopwatch.time_ms(
              () -> moved[0] = Moves.between(now, now.whatIf(Act.NOTHING, changes)).results());
      if (moved[0] == 0) {
        report.fault("preview of a gun moved: nothing moves");
      }
    }
    String what = "preview of the gun of the biggest wave moved by 10 s";
    report.add(Figure.plain(PART, what + ", median of " + times, Stopwatch.median(times_ms), "ms"));
    report.add(Figure.plain(PART, what + ", slowest", Stopwatch.max(times_ms), "ms"));
  }

  private interface Next {
    Act act(int time);
  }

  private void measure(String what, Next next) throws Exception {
    double[] times_ms = new double[times];
    double[] cpu_ms = new double[times];
    long before = 0;
    for (int i = 0; i < times; i++) {
      Act act = next.act(i);
      long[] sum = new long[1];
      double cpu = Cpu.thread_ms();
      times_ms[i] =
          Stopwatch.time_ms(
              () -> {
                gantry.add(act);
                sum[0] = places(gantry.score());
              });
      cpu_ms[i] = Cpu.thread_ms() - cpu;
      if (sum[0] == before) {
        report.fault(what + ": the rankings did not change");
      }
      before = sum[0];
    }
    report.add(
        Figure.atMost(
            PART, what + ", median of " + times, Stopwatch.median(times_ms), "ms", PROMISED_MS));
    report.add(
        Figure.plain(
            PART, what + ", processor time of the thread", Stopwatch.median(cpu_ms), "ms"));
    report.add(Figure.plain(PART, what + ", slowest", Stopwatch.max(times_ms), "ms"));
  }

  private Act moveGun(int time) {
    return moveGun(++acts, time);
  }

  private Act moveGun(int act, int time) {
    int wave = Runners.biggestWave();
    long gun_ms = race.course().guns_ms()[wave] - (time % 2 == 0 ? GUN_MOVED_MS : 0);
    return BenchRace.act(act, List.of(new Change.GunSet(BenchCourse.wave(wave), gun_ms)));
  }

  /** Each time another two runners with one chip each. */
  private Act swapChips(int time) {
    int one = 10 * time + 1;
    int other = one + race.size().runners() / 2;
    return BenchRace.act(++acts, List.of(Runners.chipSet(one, other), Runners.chipSet(other, one)));
  }

  /** Walks every place of the four rankings, so that nothing is put off. */
  private static long places(Results results) {
    long sum = 0;
    for (String ranking : List.of("overall", "sex", "division", "nation")) {
      for (var standing : results.standings(ranking)) {
        for (var row : standing.rows()) {
          sum = sum * 31 + row.place() * 7L + row.entrant() + row.time_ms();
        }
      }
    }
    return sum;
  }
}
