/** How else a plan can be read where it leaves a choice open, and what each reading would pay. */
@NullMarked
package org.planbridge.ambiguity;

import org.jspecify.annotations.NullMarked;
