/**
 * Turning other people's spreadsheets into facts and a list of problems; it fixes nothing silently.
 */
@NullMarked
package org.planbridge.intake;

import org.jspecify.annotations.NullMarked;
