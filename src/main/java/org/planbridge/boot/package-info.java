/** Who gets what; no rule lives here, and the only choice it makes is window or command line. */
@NullMarked
package org.planbridge.boot;

import org.jspecify.annotations.NullMarked;
