package org.racegantry.story.check.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.racegantry.story.Where;

/** In the lead, alone or in the group. */
record Fronts(Track track) implements Happenings.Course {
  /** So far behind at a point nobody was in the lead group there. */
  static final long WRONG_AT_POINT_MS = 10_000;

  /** So far behind at all points around nobody was in the lead between them. */
  static final long WRONG_BETWEEN_MS = 20_000;

  @Override
  public List<Mats> happened(boolean placed) {
    return IntStream.range(1, track.spots().size())
        .filter(p -> track.at(p).together())
        .mapToObj(p -> new Mats(p, p))
        .toList();
  }

  @Override
  public boolean impossible(Optional<Where> where) {
    Known known = track.known();
    Mats mats = where.map(one -> Mats.around(known, one)).orElse(Mats.all(known));
    if (mats.exact()) {
      return track.at(mats.from()).seen() && track.at(mats.from()).behind_ms() > WRONG_AT_POINT_MS;
    }
    Mats wide = where.map(one -> Mats.within(known, one)).orElse(mats);
    return track.whole(wide)
        && IntStream.rangeClosed(Math.max(1, wide.from()), wide.to())
            .allMatch(p -> track.at(p).behind_ms() > WRONG_BETWEEN_MS);
  }
}
