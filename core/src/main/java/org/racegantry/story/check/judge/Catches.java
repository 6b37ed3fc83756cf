package org.racegantry.story.check.judge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.racegantry.story.Where;

/** Coming back to the leaders: apart at one point, in the group at the next. */
record Catches(Track track) implements Happenings.Course {
  /** Further behind than this on all of a stretch, nobody came back on it. */
  static final long OUT_OF_REACH_MS = 10_000;

  @Override
  public List<Mats> happened(boolean placed) {
    return track.legs().stream()
        .filter(leg -> leg.from() > 0)
        .filter(leg -> track.at(leg.from()).apart() && track.at(leg.to()).together())
        .toList();
  }

  @Override
  public boolean impossible(Optional<Where> where) {
    Known known = track.known();
    if (where.isPresent()) {
      OptionalLong least_ms = track.least_ms(Mats.reach(known, where.get()));
      return least_ms.isPresent() && least_ms.getAsLong() > OUT_OF_REACH_MS;
    }
    return track.whole(Mats.all(known))
        && IntStream.range(1, track.spots().size())
            .allMatch(p -> track.at(p).behind_ms() > Fronts.WRONG_BETWEEN_MS);
  }
}
