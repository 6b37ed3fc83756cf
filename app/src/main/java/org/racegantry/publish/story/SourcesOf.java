package org.racegantry.publish.story;

import java.util.List;
import org.racegantry.live.People;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.PublicFace;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.story.Cast;
import org.racegantry.story.Sources;

/**
 * What a story of one moment may rest on, for one audience. Whoever tells or checks goes through
 * here, so that who is hidden on the pages is hidden in a report too.
 */
public final class SourcesOf {
  private SourcesOf() {}

  /** The sources of a report of this snapshot for these readers. */
  public static Sources snapshot(Snapshot snapshot, Audience audience) {
    People people = snapshot.people();
    Cast cast = Cast.of(snapshot.results(), entrant -> shown(audience, people, entrant));
    return new Sources(snapshot.results(), snapshot.verdicts(), cast, List.of(), List.of());
  }

  /** Who asked to be hidden has no name here: a report says the bib, as where none is known. */
  private static Person shown(Audience audience, People people, Entrant entrant) {
    PublicFace face = audience.face(people, entrant);
    return face.kind() == PublicFace.Kind.HIDDEN
        ? Person.named(entrant.id(), "", "")
        : face.person();
  }
}
