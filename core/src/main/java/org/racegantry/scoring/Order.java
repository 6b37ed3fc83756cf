package org.racegantry.scoring;

/** Rows first to last, and beside each the elapsed time it is placed by, in milliseconds. */
record Order(int[] rows, long[] elapsed_ms) {}
