package org.racegantry.publish.queue;

import java.util.List;
import java.util.function.Consumer;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.race.Line;
import org.racegantry.race.Status;

/** A point where runners must be passing at this moment and no main line has read anybody. */
final class LineSilences implements Rule {
  private static final long SILENT_MS = 60_000;
  private static final long LATE_MS = 60_000;
  private static final long LOOK_BACK_MS = 1_200_000;
  private static final int ENOUGH = 5;

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    for (int p = 1; p < scene.points; p++) {
      long last_ms = lastRead_ms(scene, p);
      if (last_ms != ReaderTally.NEVER && scene.now_ms - last_ms < SILENT_MS) {
        continue;
      }
      int due = due(scene, p, Math.max(last_ms, scene.now_ms - LOOK_BACK_MS));
      if (due >= ENOUGH && !scene.mains(p).isEmpty()) {
        found.accept(of(scene, p, last_ms, due));
      }
    }
  }

  private static long lastRead_ms(Scene scene, int point) {
    long last = ReaderTally.NEVER;
    for (Line line : scene.mains(point)) {
      last = Math.max(last, scene.lastRead_ms(line));
    }
    return last;
  }

  /** Who should have come by since then, by the own pace and a minute of grace. */
  private static int due(Scene scene, int point, long since_ms) {
    int due = 0;
    for (int i = 0; i < scene.entrants; i++) {
      if (scene.seen.status(i) == Status.RUNNING && scene.seen.lastSeen(i) == point - 1) {
        long ahead_ms = scene.ahead_ms(i, point);
        boolean passed = ahead_ms != Scene.UNKNOWN && ahead_ms + LATE_MS <= scene.now_ms;
        due += passed && ahead_ms > since_ms ? 1 : 0;
      }
    }
    return due;
  }

  private static Finding of(Scene scene, int p, long last_ms, int due) {
    String point = scene.point(p);
    String silence =
        last_ms == ReaderTally.NEVER
            ? "has read nobody yet"
            : "has read nobody since " + scene.words.clock(last_ms);
    return new Finding(
        Words.id("silent", point),
        Kind.LINE,
        Urgency.NOW,
        "The line at "
            + point
            + " "
            + silence
            + ", while about "
            + Words.runners(due)
            + " should have passed: check power and reader; time by hand until it reads.",
        List.of(
            "Likely: each of them was seen at "
                + scene.point(p - 1)
                + " and is due by the pace of the last leg, a minute of grace included.",
            "Rule on nobody because of a split missing here."),
        List.of());
  }
}
