/** What happened, when, and where we read it; nothing here is ever changed. */
@NullMarked
package org.planbridge.facts;

import org.jspecify.annotations.NullMarked;
