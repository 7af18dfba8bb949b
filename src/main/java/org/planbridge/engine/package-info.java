/** The same plan and the same facts always give the same statement; nothing else is let in. */
@NullMarked
package org.planbridge.engine;

import org.jspecify.annotations.NullMarked;
