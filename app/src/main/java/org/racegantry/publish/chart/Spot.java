package org.racegantry.publish.chart;

/**
 * One figure of a line.
 *
 * @param x along the chart, in the unit of its x axis
 * @param y in the unit of its y axis
 * @param certain whether it was measured here; else what leads to it is dashed
 */
public record Spot(long x, long y, boolean certain) {}
