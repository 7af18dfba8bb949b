/** Lays finished figures out as trees, texts and files; it computes nothing. */
@NullMarked
package org.planbridge.report;

import org.jspecify.annotations.NullMarked;
