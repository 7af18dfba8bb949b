@NullMarked
package org.planbridge.attribution;

import org.jspecify.annotations.NullMarked;
