/** The window around every screen: menu, context, rail and status; it only shows and forwards. */
@NullMarked
package org.planbridge.ui.shell;

import org.jspecify.annotations.NullMarked;
