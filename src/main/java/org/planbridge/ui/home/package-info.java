/** The first screen: the sample, files to drop, projects to open. */
@NullMarked
package org.planbridge.ui.home;

import org.jspecify.annotations.NullMarked;
