package org.planbridge.chart;

/**
 * A place on the paper, in pixels from the left and from the top.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 */
public record Point(double x, double y) {}
