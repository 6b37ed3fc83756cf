package org.racegantry.publish.story;

import java.util.List;
import org.racegantry.live.People;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.race.Entrant;
import org.racegantry.race.Note;
import org.racegantry.race.Person;
import org.racegantry.scoring.Results;
import org.racegantry.story.Cast;
import org.racegantry.story.Sources;
import org.racegantry.story.Spoken;

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
    Results results = snapshot.results();
    List<Spoken> notes =
        results.notes().stream()
            .filter(note -> isOpen(note, snapshot, audience))
            .map(note -> spoken(note, people))
            .toList();
    return new Sources(results, snapshot.verdicts(), cast, notes, results.editions());
  }

  /** The words of a note about somebody who is hidden might name whom the pages do not. */
  private static boolean isOpen(Note note, Snapshot snapshot, Audience audience) {
    List<Entrant> entrants = snapshot.results().entrants();
    return note.about().stream()
        .mapToInt(snapshot.results()::indexOf)
        .filter(at -> at >= 0)
        .mapToObj(at -> audience.face(snapshot.people(), entrants.get(at)).kind())
        .allMatch(kind -> kind == PublicFace.Kind.NAMED);
  }

  private static Spoken spoken(Note note, People people) {
    Person speaker = people.of(note.id());
    String role = speaker.more().getOrDefault("role", "");
    return new Spoken(
        note,
        PlainText.line(speaker.fullName()),
        PlainText.line(role),
        PlainText.line(speaker.notes()));
  }

  /** Who asked to be hidden has no name here: a report says the bib, as where none is known. */
  private static Person shown(Audience audience, People people, Entrant entrant) {
    PublicFace face = audience.face(people, entrant);
    return face.kind() == PublicFace.Kind.HIDDEN
        ? Person.named(entrant.id(), "", "")
        : harmless(face.person());
  }

  /** A name becomes a part of sentences, so it is one line and holds nothing but letters. */
  private static Person harmless(Person person) {
    return new Person(
        person.entrant(),
        PlainText.line(person.familyName()),
        PlainText.line(person.givenName()),
        person.birthDate(),
        PlainText.line(person.birthCountry()),
        PlainText.line(person.town()),
        person.notes(),
        person.more());
  }
}
