package org.planbridge.workspace;

/**
 * One version of a plan as text; it is never changed, an edit makes another version.
 *
 * @param digest names the version; the same text always has the same digest
 * @param id the plan's own id, the same in all its versions
 * @param version the version as its author names it
 * @param json the plan's text, which this room does not look into
 */
public record StoredPlan(String digest, String id, String name, String version, String json) {}
