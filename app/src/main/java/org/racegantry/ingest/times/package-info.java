/**
 * Lists of times officials took: tic sheets and video lists. In comes a table, out go stated times,
 * checked against the facts; nothing is written here.
 */
package org.racegantry.ingest.times;
