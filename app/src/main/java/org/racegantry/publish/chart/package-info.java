/**
 * Charts as values: series on axes, drawn by a pen. The same drawing serves a page, a file and a
 * picture, for only the pen knows what it draws on. All coordinates are whole tenths of a unit, so
 * the same numbers give the same bytes everywhere.
 */
package org.racegantry.publish.chart;
