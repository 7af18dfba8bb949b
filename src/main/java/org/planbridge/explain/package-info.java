/** Why a number is that number; it holds reasons, not words. */
@NullMarked
package org.planbridge.explain;

import org.jspecify.annotations.NullMarked;
