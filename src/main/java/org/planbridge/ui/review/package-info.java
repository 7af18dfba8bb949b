/** The review of one payee: what changes, how it affects them and why, down to each deal. */
@NullMarked
package org.planbridge.ui.review;

import org.jspecify.annotations.NullMarked;
