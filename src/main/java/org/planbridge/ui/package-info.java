/** Showing and asking; a screen that can be wrong about money has too much in it. */
@NullMarked
package org.planbridge.ui;

import org.jspecify.annotations.NullMarked;
