/**
 * Results against the record book. In come results, the books and papers among their facts, and a
 * day; out go verdicts with their evidence, watches, age grades and tables of nations. It never
 * changes a time or a place, and never assumes what nobody has stated.
 */
package org.racegantry.records;
