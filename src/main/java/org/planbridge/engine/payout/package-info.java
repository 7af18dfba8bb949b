/** What becomes of earned money: when its parts fall due, what they wait for, what comes back. */
@NullMarked
package org.planbridge.engine.payout;

import org.jspecify.annotations.NullMarked;
