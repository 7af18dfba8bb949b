package org.planbridge.workspace;

import java.io.IOException;
import java.io.OutputStream;

/** Prints a tree of finished values as JSON. */
public interface JsonPrinter {
  /**
   * Prints one value on one line and ends the line. The same tree always gives the same bytes.
   *
   * @param tree maps with text keys (printed in the order of their keys), lists, texts, whole
   *     numbers, flags and nulls; lists may make their elements when asked
   * @throws IllegalArgumentException if something else is in the tree
   */
  void print(Object tree, OutputStream out) throws IOException;
}
