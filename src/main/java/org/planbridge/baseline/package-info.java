/** Whether the current plan's replay comes to what was really paid. */
@NullMarked
package org.planbridge.baseline;

import org.jspecify.annotations.NullMarked;
