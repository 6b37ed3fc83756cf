package org.racegantry.records.qualifying;

/**
 * What is wrong with a cell of a qualifying table.
 *
 * @param line in the file, from 1
 * @param column in the file, from 1, or 0 where it is the line as a whole
 * @param field name of the column, or empty
 * @param value what stands there
 * @param what is wrong, as a clause
 * @param mend what to write instead
 */
public record TableFault(
    long line, int column, String field, String value, String what, String mend) {}
