/** The window as a person speaks of it: one class for each screen. */
@NullMarked
package org.planbridge.boot.pages;

import org.jspecify.annotations.NullMarked;
