/** The difference between two replays; it computes no pay. */
@NullMarked
package org.planbridge.compare;

import org.jspecify.annotations.NullMarked;
