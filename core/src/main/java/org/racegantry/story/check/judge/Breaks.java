package org.racegantry.story.check.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.racegantry.story.Where;

/** Going away from the others: alone in front at one point and not yet at the one before. */
record Breaks(Track track, String passage) implements Happenings.Course {
  /** Up to so many may have gone away together. */
  static final int FEW = 3;

  /** So far in front already, the move was made before. */
  static final long GONE_MS = 20_000;

  @Override
  public List<Mats> happened(boolean placed) {
    return track.legs().stream()
        .filter(leg -> track.at(leg.to()).alone() && !track.at(leg.from()).alone())
        .toList();
  }

  @Override
  public boolean impossible(Optional<Where> where) {
    Known known = track.known();
    Mats wide = where.map(one -> Mats.within(known, one)).orElse(Mats.all(known));
    if (!track.whole(wide) || Words.say(passage, "chas", "second", "behind")) {
      return false;
    }
    int first = Math.max(1, wide.from());
    boolean never =
        IntStream.rangeClosed(first, wide.to()).noneMatch(p -> track.at(p).alone() || withFew(p));
    boolean gone =
        where.isPresent()
            && wide.from() > 0
            && IntStream.rangeClosed(first, wide.to())
                .allMatch(p -> track.at(p).alone() && track.at(p).ahead_ms() > GONE_MS);
    return never || gone;
  }

  private boolean withFew(int p) {
    return track.at(p).together() && track.at(p).group() <= FEW;
  }
}
