/**
 * Qualifying tables: which time, at which age, another race asks for. In come results and a table,
 * out goes who met it and by how much.
 */
package org.racegantry.records.qualifying;
