/** The sample company: how its files are written, and what they are proven to show. */
@NullMarked
package org.planbridge.sample;

import org.jspecify.annotations.NullMarked;
