@NullMarked
package org.planbridge.baseline;

import org.jspecify.annotations.NullMarked;
