/**
 * The parts of a plan as operators from columns to columns; every output can be a step of the
 * trace.
 */
@NullMarked
package org.planbridge.engine.operator;

import org.jspecify.annotations.NullMarked;
