/** A room with planted faults. */
@NullMarked
package planted.engine;

import org.jspecify.annotations.NullMarked;
