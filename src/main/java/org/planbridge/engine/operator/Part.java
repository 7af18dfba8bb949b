package org.planbridge.engine.operator;

import org.planbridge.engine.column.Column;

/**
 * What the pay slot gives before kickers: for each line, or ({@code toDate}) what the run of lines is entitled to with
 * this line.
 */
record Part(Column column, boolean toDate) {}
