package org.planbridge.workspace.imports;

/** The answer to a look at a file. */
public sealed interface Looked permits Look, Refused {}
