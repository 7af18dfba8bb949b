/** Which changed clause made how much of a difference in pay. */
@NullMarked
package org.planbridge.attribution;

import org.jspecify.annotations.NullMarked;
