package org.planbridge.compare;

/** What a component earned in the compared period; one that a side lacks earned nothing there. */
public record ComponentChange(String id, String name, Change earned) {}
