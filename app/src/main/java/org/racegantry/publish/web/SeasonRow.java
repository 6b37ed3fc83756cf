package org.racegantry.publish.web;

/**
 * One race on the front page of a season.
 *
 * @param address where it is
 * @param name what it is called
 * @param date when it is run, such as {@code 2023-04-23}
 * @param entrants how many are entered
 */
public record SeasonRow(String address, String name, String date, int entrants) {}
