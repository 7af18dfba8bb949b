/**
 * Plans as JSON text: the only room that knows how a clause is spelled, and the only one with
 * Jackson.
 */
@NullMarked
package org.planbridge.planjson;

import org.jspecify.annotations.NullMarked;
