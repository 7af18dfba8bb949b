package org.planbridge.workspace;

import java.nio.file.Path;
import java.time.Instant;

/** A copy of a project that was opened and checked after it was made. */
public record Backup(Path file, Instant at, String digest, long bytes) {}
