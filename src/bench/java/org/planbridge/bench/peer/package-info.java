/**
 * The contenders written in Java: the hand kernel that anchors every ratio, and a slow reference.
 */
@NullMarked
package org.planbridge.bench.peer;

import org.jspecify.annotations.NullMarked;
