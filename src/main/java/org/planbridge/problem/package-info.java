/** What is wrong with somebody's data, as codes and places; it has no words and throws nothing. */
@NullMarked
package org.planbridge.problem;

import org.jspecify.annotations.NullMarked;
