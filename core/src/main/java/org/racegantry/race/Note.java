package org.racegantry.race;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * That something was said or seen that belongs to the story of the race. It never changes a result.
 * Who said it, in which role and in which words are kept outside the hash chain, as the {@link
 * Person} with the id of the note, so that they can be erased.
 *
 * @param id the random key shared with the {@link Person}: names are the speaker's, {@code notes}
 *     the words, {@code more} holds {@code role}
 * @param kind what sort of note
 * @param race id of the race, or empty for the whole day
 * @param about whom it is about; may be empty
 * @param distance_mm how far into the course the moment is, or {@link #UNKNOWN}
 */
public record Note(EntrantId id, Kind kind, String race, List<EntrantId> about, long distance_mm) {
  /** Stands for a moment that nobody has named. */
  public static final long UNKNOWN = -1;

  /** What sort of note. */
  public enum Kind {
    /** Somebody's own words, to be quoted and never altered. */
    QUOTE,
    /** The weather of the day. */
    WEATHER,
    /** What somebody saw, to be told as theirs. */
    REMARK;

    /** The word for it on the command line and in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of such a word, in any case; none where it is none. */
    public static Optional<Kind> of(String word) {
      String plain = word.strip().toLowerCase(Locale.ROOT);
      return Arrays.stream(values()).filter(kind -> kind.code().equals(plain)).findFirst();
    }
  }

  public Note {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(race, "race");
    about = List.copyOf(about);
    if (distance_mm < UNKNOWN) {
      throw new IllegalArgumentException("a moment before the start: " + distance_mm);
    }
  }

  /**
   * What it is and of which moment, without what was said and by whom: {@code quote of elite-men at
   * 30 km}.
   */
  public String words() {
    String of = race.isEmpty() ? "" : " of " + race;
    return kind.code() + of + (distance_mm == UNKNOWN ? "" : " at " + km() + " km");
  }

  /** Kilometres to the metre, without zeros at the end. */
  private String km() {
    long metres = distance_mm / 1000;
    String rest = String.format(Locale.ROOT, "%03d", metres % 1000).replaceAll("0+$", "");
    return metres / 1000 + (rest.isEmpty() ? "" : "." + rest);
  }
}
