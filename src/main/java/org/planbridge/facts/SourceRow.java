package org.planbridge.facts;

/** Where a fact was read: file name without folders, and row counted from 1 with the header. */
public record SourceRow(String file, int row) {}
