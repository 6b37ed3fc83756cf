package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Line;
import org.racegantry.scoring.Split;

/**
 * Expected and seen for each line and point. Expected is who must have passed there by other
 * evidence: seen behind it, read by the other line of the point, or stated there by an official.
 */
final class LineCounts {
  private static final long HALF_HOUR_MS = 1_800_000;

  private final Scene scene;
  private final List<LineCount> all = new ArrayList<>();
  private final List<Outage> outages = new ArrayList<>();
  private final long origin_ms;

  LineCounts(Scene scene) {
    this.scene = scene;
    long first = Long.MAX_VALUE;
    for (int wave = 0; wave < scene.setup.waves().size(); wave++) {
      first = Math.min(first, scene.seen.gun_ms(wave));
    }
    this.origin_ms = first - HALF_HOUR_MS;
    for (int p = 0; p < scene.points; p++) {
      countMains(p);
      countBackups(p);
    }
    all.forEach(count -> outages.addAll(Outage.of(count)));
  }

  /** Every line at each of its points, in course order. */
  List<LineCount> all() {
    return all;
  }

  /** The stretches in which a line was as good as blind. */
  List<Outage> outages() {
    return outages;
  }

  /** Whether a main line at the point was blind when somebody passed it. */
  boolean downAt(int point, long time_ms) {
    for (Outage outage : outages) {
      boolean main = outage.count().line.role() == Line.Role.MAIN;
      if (main && outage.count().point == point && outage.covers(time_ms)) {
        return true;
      }
    }
    return false;
  }

  private List<LineCount> open(int point, Line.Role role) {
    List<LineCount> counts =
        scene.lines(point).stream()
            .filter(line -> line.role() == role)
            .map(line -> new LineCount(line, point, origin_ms))
            .toList();
    all.addAll(counts);
    return counts;
  }

  private void countBackups(int point) {
    for (LineCount count : open(point, Line.Role.BACKUP)) {
      for (int i = 0; i < scene.entrants; i++) {
        long time_ms = scene.about_ms(i, point);
        if (time_ms != Scene.UNKNOWN) {
          count.add(time_ms, scene.readOn(count.line, i));
        }
      }
    }
  }

  private void countMains(int point) {
    List<LineCount> counts = open(point, Line.Role.MAIN);
    if (counts.isEmpty()) {
      return;
    }
    int[] usual = counts.size() == 1 ? null : usualLines(point, counts);
    for (int i = 0; i < scene.entrants; i++) {
      long time_ms = scene.about_ms(i, point);
      if (time_ms != Scene.UNKNOWN) {
        boolean read = readAtMain(i, point);
        int line = usual == null ? 0 : lineOf(i, read, counts, usual[scene.seen.wave(i)]);
        if (point == 0 && !scene.seen.seen(i, 0)) {
          // All we know is the gun, and a whole minute of wrong guesses would look like an outage.
          counts.get(line).addMissed();
        } else {
          counts.get(line).add(time_ms, read);
        }
      }
    }
  }

  private boolean readAtMain(int entrant, int point) {
    if (!scene.seen.seen(entrant, point)) {
      return false;
    }
    Split.Source source = scene.seen.source(entrant, point);
    // A stated time may stand where the line has read the runner as well.
    return source == Split.Source.MAIN
        || source == Split.Source.OFFICIAL
            && scene.mains(point).stream().anyMatch(l -> scene.readOn(l, entrant));
  }

  private int lineOf(int entrant, boolean read, List<LineCount> counts, int usual) {
    for (int l = 0; read && l < counts.size(); l++) {
      if (scene.readOn(counts.get(l).line, entrant)) {
        return l;
      }
    }
    return usual;
  }

  /** The line each wave crosses where several serve a point: the one that read most of it. */
  private int[] usualLines(int point, List<LineCount> counts) {
    int waves = scene.setup.waves().size();
    int[][] reads = new int[waves][counts.size()];
    for (int i = 0; i < scene.entrants; i++) {
      for (int l = 0; l < counts.size() && scene.seen.seen(i, point); l++) {
        reads[scene.seen.wave(i)][l] += scene.readOn(counts.get(l).line, i) ? 1 : 0;
      }
    }
    int[] usual = new int[waves];
    for (int w = 0; w < waves; w++) {
      for (int l = 1; l < counts.size(); l++) {
        usual[w] = reads[w][l] > reads[w][usual[w]] ? l : usual[w];
      }
    }
    return usual;
  }
}
