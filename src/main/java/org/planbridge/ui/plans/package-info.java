/** Writing plans: one text as a form, as JSON and in words, and what it would do to past deals. */
@NullMarked
package org.planbridge.ui.plans;

import org.jspecify.annotations.NullMarked;
