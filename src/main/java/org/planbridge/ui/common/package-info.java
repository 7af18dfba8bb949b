/** What every screen shares: formats, tables, pictures, theme, questions; it decides nothing. */
@NullMarked
package org.planbridge.ui.common;

import org.jspecify.annotations.NullMarked;
