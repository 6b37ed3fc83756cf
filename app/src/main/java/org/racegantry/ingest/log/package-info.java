/**
 * Logs that vendors' devices and programs leave behind, taken in like reads that came over the
 * wire. In comes a file of any known format, recognised by its content; out go facts for the
 * journal, with each line as it stands beside the reads it is evidence for, or the line, column,
 * value and mend of what is wrong.
 */
package org.racegantry.ingest.log;
