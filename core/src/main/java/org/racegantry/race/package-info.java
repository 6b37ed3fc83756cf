/**
 * The words of the field as immutable records. Nothing comes in but values that are already valid;
 * what goes out is the vocabulary every other room speaks: {@link org.racegantry.race.Read}, {@link
 * org.racegantry.race.Entrant}, {@link org.racegantry.race.RaceSetup} and the sealed {@link
 * org.racegantry.race.Fact}. This room never parses a file, never scores, and knows no other room.
 */
package org.racegantry.race;
