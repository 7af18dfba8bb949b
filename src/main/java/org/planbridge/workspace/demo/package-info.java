/** Made-up facts of any size, the same ones for the same seed, handed out row by row. */
@NullMarked
package org.planbridge.workspace.demo;

import org.jspecify.annotations.NullMarked;
