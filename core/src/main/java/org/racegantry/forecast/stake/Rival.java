package org.racegantry.forecast.stake;

/**
 * Somebody on the way who may still change something.
 *
 * @param entrant position among the entrants
 * @param chance from 0 to 1
 */
public record Rival(int entrant, double chance) {}
