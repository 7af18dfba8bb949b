/**
 * Exact arithmetic on whole columns of a block, fast in scaled longs and, where those would not
 * fit, in fractions.
 */
@NullMarked
package org.planbridge.engine.column;

import org.jspecify.annotations.NullMarked;
