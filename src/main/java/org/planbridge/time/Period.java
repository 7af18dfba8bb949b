package org.planbridge.time;

/** A named span of a calendar, such as {@code 2026-Q1}. */
public record Period(String id, Span span) {}
