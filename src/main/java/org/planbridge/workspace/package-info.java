/** Everything a person can do with an open project, one class per deed; it owns the ports. */
@NullMarked
package org.planbridge.workspace;

import org.jspecify.annotations.NullMarked;
