/**
 * Published marks of history as tables: record books and the places of earlier editions. In comes
 * CSV, out go {@link org.racegantry.race.RecordMark}s and {@link org.racegantry.race.Edition}s, or
 * every problem of the file. It never judges whether a mark is a record.
 */
package org.racegantry.ingest.recordbook;
