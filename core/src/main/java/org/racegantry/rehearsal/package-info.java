/**
 * Seeded races and faulty readers. In comes a seed and a race or a table of published splits, out
 * go entries and reads that a real race of that shape would have made. Used by the rehearse and
 * demo commands, the benchmarks and the tests; the same seed always makes the same race.
 */
package org.racegantry.rehearsal;
