/** Bringing in files: what they are, how they are read, what is held. */
@NullMarked
package org.planbridge.ui.data;

import org.jspecify.annotations.NullMarked;
