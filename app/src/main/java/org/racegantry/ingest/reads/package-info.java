/**
 * Files of reads to batches of reads, fast and in bounded memory. In comes CSV as {@code
 * reader,chip,time[,antenna,rssi,seq]}, out go {@link org.racegantry.race.ReadBatch}es, or the
 * line, column, value and mend of what is wrong. It keeps every read, also those no rule will ever
 * use.
 */
package org.racegantry.ingest.reads;
