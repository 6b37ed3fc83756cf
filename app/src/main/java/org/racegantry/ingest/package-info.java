/**
 * Sockets, files, start lists and the officials' desk: the only writer of the journal. In come
 * bytes from readers and words from officials, out go facts on stable storage, and only then an
 * acknowledgement. It throws nothing away and never scores.
 */
package org.racegantry.ingest;
