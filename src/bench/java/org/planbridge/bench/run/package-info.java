/** The harness: rounds, medians, ratios to the hand kernel, goals and the written page. */
@NullMarked
package org.planbridge.bench.run;

import org.jspecify.annotations.NullMarked;
