package org.planbridge.engine.operator;

import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;

/**
 * What the pay slot gives before kickers.
 *
 * @param column what every line adds
 * @param toDate what the run of lines is entitled to with every line, if lines re-rate those before
 *     them; their roundings then hang together
 */
record Part(Column column, @Nullable Column toDate) {}
