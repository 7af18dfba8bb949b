/**
 * The workload: made-up deals and quotas, what is computed from them, and the published answers.
 */
@NullMarked
package org.planbridge.bench.work;

import org.jspecify.annotations.NullMarked;
