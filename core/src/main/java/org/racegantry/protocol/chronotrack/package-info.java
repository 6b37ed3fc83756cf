/**
 * ChronoTrack's SimpleClient over its socket protocol CTP01, and its files: the program calls us,
 * lists its locations, and sends what is read at each. In come bytes, out go reads and gun marks.
 * The facts are in {@code docs/protocols/chronotrack.md}.
 */
package org.racegantry.protocol.chronotrack;
