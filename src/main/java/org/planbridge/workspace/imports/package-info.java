/** What is asked of a file of facts, and what came of it, in words that every room can use. */
@NullMarked
package org.planbridge.workspace.imports;

import org.jspecify.annotations.NullMarked;
