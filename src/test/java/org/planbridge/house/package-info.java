/** The rules of this house, each checked on the product and proven by a planted fault. */
@NullMarked
package org.planbridge.house;

import org.jspecify.annotations.NullMarked;
