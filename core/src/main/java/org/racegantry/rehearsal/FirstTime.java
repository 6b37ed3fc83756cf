package org.racegantry.rehearsal;

import org.racegantry.race.Bib;

/**
 * A finish time that was told first and corrected later.
 *
 * @param race id of the race
 * @param elapsed_s whole seconds from the gun, as told first
 */
public record FirstTime(String race, Bib bib, long elapsed_s) {}
