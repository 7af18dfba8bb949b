package org.planbridge.workspace.imports;

/** A file and what its rows are. */
public record FactFile(Kind kind, FileSource source) {}
