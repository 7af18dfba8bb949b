package org.planbridge.engine;

import org.planbridge.plan.ClauseAddress;
import org.planbridge.problem.Code;

/**
 * A deal that a plan cannot compute for lack of data, so that it counts in neither side.
 *
 * @param row the deal, as a row of the lines' deal table
 * @param payee the payee for whom it could not be computed
 * @param field the missing field, or the measure whose quota is missing
 * @param clause the clause that needs it
 */
public record Hold(int row, String payee, Code code, String field, ClauseAddress clause) {}
