package org.racegantry.ingest.entries;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a start list may mean. */
public enum EntryField {
  /** The number on the chest; the only one that must be there. */
  BIB,
  /** The code of the first chip. */
  CHIP,
  /** The code of the second chip. */
  CHIP2,
  /** Family name. */
  FAMILY_NAME,
  /** Given name. */
  GIVEN_NAME,
  /** Both names in one field; see {@link FullName}. */
  FULL_NAME,
  /** Sex, in one of the words of {@link SexWords}. */
  SEX,
  /** Date of birth. */
  BIRTH_DATE,
  /** Year of birth, where the date is not told. */
  BIRTH_YEAR,
  /** Age in years on race day. */
  AGE,
  /** Nation, as a code or a name. */
  NATION,
  /** Country of birth; a note. */
  BIRTH_COUNTRY,
  /** Club of membership. */
  CLUB,
  /** Town or county. */
  TOWN,
  /** Competing class. */
  DIVISION,
  /** Id of a wave of the race file. */
  WAVE,
  /** Id or name of a race of the race file. */
  RACE,
  /** Team scored together. */
  TEAM,
  /** Best earlier time. */
  PERSONAL_BEST,
  /** Best time of the season. */
  SEASON_BEST,
  /** What an announcer would say. */
  NOTES;

  /** The name of the field in Gantry's own files, such as {@code family_name}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of that name. */
  public static Optional<EntryField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }

  /** The names of all fields. */
  public static List<String> words() {
    return Arrays.stream(values()).map(EntryField::word).toList();
  }
}
