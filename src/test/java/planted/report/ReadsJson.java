package planted.report;

import tools.jackson.databind.JsonNode;

/** Planted: JSON outside its room. */
public record ReadsJson(JsonNode node) {}
