package org.racegantry.publish.announce;

/**
 * Somebody who comes next, as the announcer reads it.
 *
 * @param bib on the chest
 * @param name to be said
 * @param nation three letters, or empty
 * @param club or empty
 * @param town or empty
 * @param group sex and division, or empty without a division
 * @param race name of the race
 * @param about_ms about when at the point, in milliseconds since 1970
 * @param clock the same as time of day
 * @param away how long that is from now: {@code 0:42}, or {@code due}
 * @param time about the time that makes there, by the basis that ranks
 * @param seen where last seen, and when
 * @param worth the one thing worth saying, or empty
 * @param notes what the entry list notes, or empty
 * @param low_ms 10 of a hundred are earlier
 * @param high_ms 10 of a hundred are later
 * @param band both as times of day: {@code 12:40–12:43}
 * @param certainty {@code close}, {@code fair} or {@code rough}, by how wide that is
 */
public record Arrival(
    String bib,
    String name,
    String nation,
    String club,
    String town,
    String group,
    String race,
    long about_ms,
    String clock,
    String away,
    String time,
    String seen,
    String worth,
    String notes,
    long low_ms,
    long high_ms,
    String band,
    String certainty) {}
