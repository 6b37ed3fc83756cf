package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who led together at each point between start and finish. */
final class LeadGroups {
  private LeadGroups() {}

  /** One for each point where it is known who led. */
  static List<Moment> of(Scene scene) {
    List<Moment> groups = new ArrayList<>();
    for (int p = 1; p < scene.last(); p++) {
      Optional<Pack> pack = scene.packs().at(p);
      if (pack.isPresent()) {
        groups.add(group(scene, p, pack.get()));
      }
    }
    return groups;
  }

  private static Moment group(Scene scene, int p, Pack pack) {
    return new Moment.LeadGroup(
        scene.contest(),
        scene.point(p),
        pack.lead_ms(),
        pack.who(),
        pack.ms().stream().map(ms -> ms - pack.lead_ms()).toList(),
        scene.front().passed(p),
        pack.sureness());
  }
}
