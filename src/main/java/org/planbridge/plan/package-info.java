/** What was signed, as data that cannot be malformed; nothing here pays anyone. */
@NullMarked
package org.planbridge.plan;

import org.jspecify.annotations.NullMarked;
