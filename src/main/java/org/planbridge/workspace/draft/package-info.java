/**
 * A plan while it is being written: its text as a tree, edits as data, and what may stand where.
 */
@NullMarked
package org.planbridge.workspace.draft;

import org.jspecify.annotations.NullMarked;
