/**
 * Start lists to entrants. In comes a table in whatever words and order its maker chose; out go
 * entrants, persons and chips as changes of one act, or every problem of the file with its line,
 * column, value and mend. Nothing of a file with an error is taken.
 */
package org.racegantry.ingest.entries;
