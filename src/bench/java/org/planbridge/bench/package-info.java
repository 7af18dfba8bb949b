/** The benchmark's front door: reads the sizes, runs every contender, writes the page of ratios. */
@NullMarked
package org.planbridge.bench;

import org.jspecify.annotations.NullMarked;
