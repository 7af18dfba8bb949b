package org.planbridge.chart;

/**
 * What the two plans and their difference are called.
 *
 * @param current for example {@code Current}
 * @param proposed for example {@code Proposed}
 * @param difference for example {@code Difference}
 */
public record Sides(String current, String proposed, String difference) {}
