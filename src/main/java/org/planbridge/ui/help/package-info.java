/** The guide that the program brings along, shown at the part about the screen in front. */
@NullMarked
package org.planbridge.ui.help;

import org.jspecify.annotations.NullMarked;
