package org.planbridge.workspace;

import java.time.Instant;

/** Who has a project open for writing. */
public record Holder(String user, String host, long pid, Instant since, String version) {}
