package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.scoring.Split;

/**
 * Who passed a point unread. Where they may have been there follows from the points around it; that
 * is never told, it only makes others be told with care.
 */
final class Unread {
  /** Somebody at a point, with the nearest points read before and behind. */
  private record Gap(int athlete, int before, int behind, long about_ms) {}

  private final List<List<Pack>> read;
  private final List<List<Gap>> gaps = new ArrayList<>();

  /** Those of a front. */
  Unread(Front front, List<List<Pack>> read) {
    this.read = read;
    for (int p = 0; p < front.points(); p++) {
      gaps.add(new ArrayList<>());
    }
    for (int athlete : front.people()) {
      find(front, athlete);
    }
  }

  private void find(Front front, int athlete) {
    int before = 0;
    for (int p = 1; p < front.points(); p++) {
      if (front.elapsed_ms(athlete, p) != Split.UNKNOWN) {
        for (int between = before + 1; between < p; between++) {
          long a_ms = before == 0 ? 0 : front.elapsed_ms(athlete, before);
          long about_ms =
              a_ms + front.share_ms(before, between, p, front.leg_ms(athlete, before, p));
          gaps.get(between).add(new Gap(athlete, before, p, about_ms));
        }
        before = p;
      }
    }
  }

  /** Whether somebody not read at a point may have been ahead of the group that was. */
  boolean mayHaveLed(int p, Pack pack) {
    return gaps.get(p).stream()
        .anyMatch(
            gap -> gap.about_ms() < pack.lead_ms() - Pack.TOGETHER_MS && !inAround(gap, pack));
  }

  /** With some of the group on both sides: then an uneven pace is likelier than a lone lead. */
  private boolean inAround(Gap gap, Pack pack) {
    return with(gap, gap.before(), pack) && with(gap, gap.behind(), pack);
  }

  private boolean with(Gap gap, int p, Pack pack) {
    return read.get(p).stream()
        .anyMatch(there -> there.has(gap.athlete()) && pack.who().stream().anyMatch(there::has));
  }

  /** Whether somebody not read at a point may have been in the group that was. */
  boolean mayBelong(int p, Pack pack) {
    return mayBeBefore(p, pack.last_ms())
        || gaps.get(p).stream().anyMatch(gap -> inAround(gap, pack));
  }

  /** Whether somebody not read at a point may have passed it until shortly after this time. */
  boolean mayBeBefore(int p, long until_ms) {
    return gaps.get(p).stream().anyMatch(gap -> gap.about_ms() <= until_ms + Pack.TOGETHER_MS);
  }
}
