/**
 * Files of rows and columns, whatever made them: found encoding, found delimiter, found header. In
 * come bytes, out goes a {@link org.racegantry.ingest.table.Table} with the true line of each row,
 * or the reason why the bytes are no table. It does not know what any column means.
 */
package org.racegantry.ingest.table;
