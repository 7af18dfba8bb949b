/** Plans, reasons and problems as sentences for people; the only reader of their bundle. */
@NullMarked
package org.planbridge.words;

import org.jspecify.annotations.NullMarked;
