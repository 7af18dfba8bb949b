/**
 * Facts prepared for replay: credit lines in replay order, periods, quotas, and the deals that are
 * held.
 */
@NullMarked
package org.planbridge.engine.lines;

import org.jspecify.annotations.NullMarked;
