/** The project file, whole or not at all; nobody else has seen a table. */
@NullMarked
package org.planbridge.store;

import org.jspecify.annotations.NullMarked;
