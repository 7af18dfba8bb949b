package org.planbridge.workspace.imports;

/** How the reading of a file ended. */
public sealed interface ImportOutcome permits Imported, Refused, ImportOutcome.Cancelled {
  /** A person stopped it; nothing is used. */
  record Cancelled(String file, long rows) implements ImportOutcome {}
}
