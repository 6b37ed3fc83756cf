package org.racegantry.story.check.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.racegantry.story.Where;

/** Losing the leaders: out of the group between two points, or clearly further from it. */
record Drops(Track track, String passage) implements Happenings.Course {
  /** Whoever is not further behind than this still runs for contact. */
  static final long IN_REACH_MS = 30_000;

  /** So much more between two points is ground lost. */
  static final long LOST_MS = 5_000;

  @Override
  public List<Mats> happened(boolean placed) {
    return track.legs().stream()
        .filter(leg -> track.at(leg.to()).apart())
        .filter(leg -> leg.from() == 0 ? placed : lost(leg))
        .toList();
  }

  private boolean lost(Mats leg) {
    long before_ms = track.at(leg.from()).behind_ms();
    boolean further = track.at(leg.to()).behind_ms() - before_ms >= LOST_MS;
    return track.at(leg.from()).together() || before_ms <= IN_REACH_MS && further;
  }

  @Override
  public boolean impossible(Optional<Where> where) {
    Known known = track.known();
    Mats wide = where.map(one -> Mats.within(known, one)).orElse(Mats.all(known));
    if (!track.whole(wide)) {
      return false;
    }
    boolean never =
        IntStream.rangeClosed(Math.max(1, wide.from()), wide.to())
            .allMatch(p -> track.at(p).together());
    return never || where.isPresent() && already(wide);
  }

  /** Whether the leaders were out of reach before; one can fall off another group's pace. */
  private boolean already(Mats wide) {
    boolean leaders = Words.say(passage, "leader", "lead", "front", "contact");
    return leaders
        && wide.from() > 0
        && IntStream.rangeClosed(wide.from(), wide.to())
            .allMatch(p -> track.at(p).behind_ms() > IN_REACH_MS);
  }
}
