package org.racegantry.story.check.read.phrase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.records.Scope;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.Amount;

/** What a phrase means. */
public sealed interface Meaning {
  /** A plain word or a mark. */
  record Nothing() implements Meaning {}

  /**
   * A time in the notation of clocks. {@code 2:10} is hours and minutes of a finish time, minutes
   * and seconds of a gap.
   *
   * @param whole in seconds, read as the time of a whole race
   * @param brief in seconds, read as a gap or the time of a stretch
   */
  record Clock(Amount whole, Amount brief) implements Meaning {}

  /** A number of things, or an ordinal. */
  record Count(Amount amount) implements Meaning {}

  /** A stretch of time in words, in seconds. */
  record Lapse(Amount amount) implements Meaning {}

  /** An age in years. */
  record Years(Amount amount) implements Meaning {}

  /**
   * A place or a stretch of the course.
   *
   * @param stretch whether the words name a stretch that is run: {@code the second half}
   */
  record Spot(Where where, boolean stretch) implements Meaning {}

  /**
   * A nation.
   *
   * @param code three letters
   * @param sex {@code M}, {@code F} or empty: a Dutchwoman
   * @param person whether the word can mean somebody
   * @param exact whether the code is what the word says: an Englishman runs for GBR, and more
   */
  record Nation(String code, String sex, boolean person, boolean exact) implements Meaning {}

  /** A title: {@code four-time Olympic champion}. */
  record Title(String words) implements Meaning {}

  /** A record: which one, and of which nation where it is a national one. */
  record Record(Scope scope, boolean former) implements Meaning {}

  /**
   * Which race of the day: by sex and wheels, as far as the words say.
   *
   * @param sex {@code M}, {@code F} or empty
   */
  record Field(String sex, boolean wheels) implements Meaning {}

  /** A year of the calendar. */
  record Year(int year) implements Meaning {}

  /**
   * Somebody by name.
   *
   * @param athletes positions of all who can be meant; empty for somebody who is not in the race
   * @param whole whether given and family name are printed, or a number
   */
  record Name(List<Integer> athletes, boolean whole) implements Meaning {
    public Name {
      athletes = List.copyOf(athletes);
    }
  }

  /**
   * Somebody by a description: {@code the Kenyan}, {@code the 23-year-old}.
   *
   * @param nation three letters, or empty
   * @param sex {@code M}, {@code F} or empty
   * @param title a title, or empty
   * @param exact whether the nation is what the word says: a Scot runs for GBR, and more
   */
  record Described(String nation, String sex, Optional<Amount> age, String title, boolean exact)
      implements Meaning {
    public Described {
      Objects.requireNonNull(nation, "nation");
      Objects.requireNonNull(sex, "sex");
      Objects.requireNonNull(age, "age");
      Objects.requireNonNull(title, "title");
    }
  }

  /** A plain word. */
  Meaning NOTHING = new Nothing();
}
