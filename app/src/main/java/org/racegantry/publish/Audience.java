package org.racegantry.publish;

import org.racegantry.live.People;
import org.racegantry.race.Entrant;

/** Whom a list is made for. */
public enum Audience {
  /** The crew and the race director: everybody is shown as entered. */
  CREW,
  /**
   * All the world: minors and those who asked to be hidden are shown as {@link PublicFace} says.
   */
  EVERYBODY;

  /** An entrant as this audience may see him or her. */
  public PublicFace face(People people, Entrant entrant) {
    return switch (this) {
      case CREW -> PublicFace.whole(people.of(entrant.id()), entrant);
      case EVERYBODY -> PublicFace.of(people, entrant);
    };
  }
}
