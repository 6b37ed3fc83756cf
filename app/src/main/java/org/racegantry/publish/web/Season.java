package org.racegantry.publish.web;

import java.util.List;
import java.util.Optional;
import org.racegantry.live.RaceFeed;

/** Many races at once; any thread may ask. */
public interface Season {
  /** What all of it is called. */
  String name();

  /** The ids of the races there are, in order. */
  List<String> races();

  /** The race of this id. */
  Optional<RaceFeed> race(String id);
}
