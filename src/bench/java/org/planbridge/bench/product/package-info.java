/** The product as a contender: its own engine, import and project file, called as the app does. */
@NullMarked
package org.planbridge.bench.product;

import org.jspecify.annotations.NullMarked;
