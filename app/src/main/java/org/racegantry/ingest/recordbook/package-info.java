/**
 * Record books: published marks of history as a table. In comes CSV, out go {@link
 * org.racegantry.race.RecordMark}s, or every problem of the file. It never judges whether a mark is
 * a record.
 */
package org.racegantry.ingest.recordbook;
