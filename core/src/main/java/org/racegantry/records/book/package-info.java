/**
 * The record book as history. In come lines as they were imported; out goes what was the record,
 * and in which state, as of any day.
 */
package org.racegantry.records.book;
