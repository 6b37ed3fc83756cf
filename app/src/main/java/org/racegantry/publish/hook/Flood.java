package org.racegantry.publish.hook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps a receiver from being flooded: one act, such as a gun that moves, may correct every point
 * of every runner. News is never held back, only corrections.
 *
 * @param told what is to be sent, in order
 * @param leftOut corrections the receiver must fetch if it wants them
 */
record Flood(List<HookEvent> told, List<HookEvent> leftOut) {
  /**
   * The part of what is due that is sent.
   *
   * @param eachPoint with more corrections than this, only the newest of each runner is told
   * @param atMost and of those no more than this
   */
  static Flood held(List<HookEvent> due, int eachPoint, int atMost) {
    long corrections = due.stream().filter(Flood::isCorrection).count();
    Map<String, HookEvent> newest = new LinkedHashMap<>();
    due.stream().filter(Flood::isCorrection).forEach(event -> newest.put(event.corrects(), event));
    List<HookEvent> told = new ArrayList<>();
    List<HookEvent> leftOut = new ArrayList<>();
    int sent = 0;
    for (HookEvent event : due) {
      boolean counts = corrections <= eachPoint || newest.get(event.corrects()) == event;
      if (!isCorrection(event)) {
        told.add(event);
      } else if (counts && sent < atMost) {
        told.add(event);
        sent++;
      } else {
        leftOut.add(event);
      }
    }
    return new Flood(told, leftOut);
  }

  private static boolean isCorrection(HookEvent event) {
    return !event.corrects().isEmpty();
  }
}
