/** Days, spans, calendars and values that change over time; it does not know what day it is. */
@NullMarked
package org.planbridge.time;

import org.jspecify.annotations.NullMarked;
