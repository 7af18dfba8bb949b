/** The program against a second implementation of the plan language, to the cent. */
@NullMarked
package org.planbridge.reference;

import org.jspecify.annotations.NullMarked;
