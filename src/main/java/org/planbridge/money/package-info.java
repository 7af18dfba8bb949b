/** Sums of money, exact fractions and rounding; it has never heard of a plan. */
@NullMarked
package org.planbridge.money;

import org.jspecify.annotations.NullMarked;
