package org.racegantry.publish;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.racegantry.live.People;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;

/**
 * What everybody may see of an entrant. Each page, file and feed for the public asks here and
 * nowhere else, so that who is hidden is hidden on all of them at once; places are never touched.
 *
 * <p>Who is under 18 on race day is shown by initials and age group, without club or town, is not
 * followed on the course and has no card to be passed around. Who asked to be hidden (a column
 * {@code hidden} of the entry list that says yes) keeps the place and loses the name.
 *
 * @param kind how much is shown
 * @param person who it is, as far as that is shown; the rest is empty
 * @param club club of membership, or empty where it is not shown
 */
public record PublicFace(Kind kind, Person person, String club) {
  /** Under this age on race day an entrant is a minor. */
  public static final int ADULT_YEARS = 18;

  /** Stands in place of a name that its owner asked to keep back. */
  public static final String WITHHELD = "name withheld";

  private static final List<String> YES = List.of("1", "x", "y", "yes", "true");

  /** How much of an entrant is shown. */
  public enum Kind {
    /** Everything. */
    NAMED,
    /** A minor: initials and age group. */
    INITIALS,
    /** Asked to be hidden: no name. */
    HIDDEN
  }

  /** The face of an entrant whose person these people know, or do not know any more. */
  public static PublicFace of(People people, Entrant entrant) {
    return of(people.of(entrant.id()), entrant);
  }

  /** The face of an entrant who is this person. */
  public static PublicFace of(Person person, Entrant entrant) {
    Kind kind = kind(person, entrant);
    return switch (kind) {
      case NAMED -> new PublicFace(kind, person, entrant.club());
      case INITIALS -> new PublicFace(kind, initials(person), "");
      case HIDDEN -> new PublicFace(kind, Person.named(person.entrant(), "", WITHHELD), "");
    };
  }

  /** The face of an entrant for the crew of the race, who see everything. */
  public static PublicFace whole(Person person, Entrant entrant) {
    return new PublicFace(Kind.NAMED, person, entrant.club());
  }

  /** The name, given name first: {@code Kelvin KIPTUM}, {@code K. K.}. */
  public String name() {
    return PersonName.spoken(person);
  }

  /** Whether pages may say where the entrant is while the race is on. */
  public boolean isFollowed() {
    return kind == Kind.NAMED;
  }

  /** Whether there is a picture to share. */
  public boolean hasCard() {
    return kind == Kind.NAMED;
  }

  private static Kind kind(Person person, Entrant entrant) {
    String hidden = person.more().getOrDefault("hidden", "").strip().toLowerCase(Locale.ROOT);
    if (YES.contains(hidden)) {
      return Kind.HIDDEN;
    }
    boolean known = entrant.age() != Entrant.UNKNOWN;
    return known && entrant.age() < ADULT_YEARS ? Kind.INITIALS : Kind.NAMED;
  }

  private static Person initials(Person person) {
    return new Person(
        person.entrant(),
        initial(person.familyName()),
        initial(person.givenName()),
        "",
        "",
        "",
        "",
        Collections.emptyMap());
  }

  private static String initial(String name) {
    String plain = PlainText.line(name);
    return plain.isEmpty()
        ? ""
        : new StringBuilder().appendCodePoint(plain.codePointAt(0)).append('.').toString();
  }
}
