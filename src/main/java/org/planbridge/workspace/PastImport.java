package org.planbridge.workspace;

import java.time.Instant;

/**
 * One imported file in the project's history.
 *
 * @param id names the import within its project
 * @param step files imported together share a step
 * @param file how it was read; its problems are left out here, ask {@link ImportStore#problems}
 * @param seal SHA-256 over what the file said and every fact stored from it
 */
public record PastImport(
    long id, long step, BatchState state, ReadFile file, Instant at, String seal) {}
