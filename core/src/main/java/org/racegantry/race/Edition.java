package org.racegantry.race;

import java.util.Objects;

/**
 * One place of an earlier edition of the same race: what margins and titles are held against.
 *
 * @param date ISO 8601 date of that edition
 * @param race id of the race, as in this race file
 * @param sex {@code M}, {@code F} or {@code X}
 * @param place from 1
 * @param athlete given name and family name, as printed
 * @param nation three letters
 * @param time_ms official time in milliseconds
 * @param source where this line comes from
 */
public record Edition(
    String date,
    String race,
    String sex,
    int place,
    String athlete,
    String nation,
    long time_ms,
    String source) {
  public Edition {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(athlete, "athlete");
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(source, "source");
  }
}
