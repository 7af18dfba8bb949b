/**
 * Pictures as lists of marks: what is drawn where, decided by pure functions and painted by others.
 */
@NullMarked
package org.planbridge.chart;

import org.jspecify.annotations.NullMarked;
