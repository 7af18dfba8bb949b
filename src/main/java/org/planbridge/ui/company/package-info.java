/** Everybody's pay under both plans, for those who may see it. */
@NullMarked
package org.planbridge.ui.company;

import org.jspecify.annotations.NullMarked;
