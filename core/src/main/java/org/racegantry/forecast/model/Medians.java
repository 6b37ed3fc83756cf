package org.racegantry.forecast.model;

import java.util.List;
import java.util.Objects;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Way;

/**
 * For each checkpoint, and for before the first, what was learned from runners whose age and sex
 * were known and what from everybody.
 *
 * @param checkpoints it can be asked at
 * @param profile fills missing splits
 * @param personal for runners of known age and sex, one for each checkpoint but the finish, the
 *     first for before all of them; empty where too few such runners were there to learn from
 * @param anybody for all others, in the same order
 */
public record Medians(
    Checkpoints checkpoints, Profile profile, List<PointModel> personal, List<PointModel> anybody)
    implements CourseModel {
  public Medians {
    Objects.requireNonNull(profile, "profile");
    personal = List.copyOf(personal);
    anybody = List.copyOf(anybody);
    if (anybody.size() != checkpoints.count()
        || !personal.isEmpty() && personal.size() != checkpoints.count()) {
      throw new IllegalArgumentException("a model learns for every checkpoint");
    }
  }

  @Override
  public void legs(Way way, int seen, long[] legs_ms) {
    boolean known = !personal.isEmpty() && Features.isPersonal(way);
    PointModel point = (known ? personal : anybody).get(seen + 1);
    point.legs(way, profile.filled(way, seen), legs_ms);
  }
}
