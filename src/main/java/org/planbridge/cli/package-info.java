/**
 * The command line: reads arguments, calls the same deeds as the window, prints what they found.
 */
@NullMarked
package org.planbridge.cli;

import org.jspecify.annotations.NullMarked;
