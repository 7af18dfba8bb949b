package org.planbridge.workspace.demo;

import java.io.IOException;
import java.util.List;

/**
 * Takes made-up facts as rows of text, file after file. No cell holds a comma, a quote or a line
 * break, so a CSV line is the cells with commas between them.
 */
public interface DemoSink {
  /**
   * A new file begins; the one before is complete.
   *
   * @param file name without folders, such as {@code deals.csv}
   * @param headings the canonical headings
   */
  void file(String file, List<String> headings) throws IOException;

  /** The next row, as many cells as headings. */
  void row(List<String> cells) throws IOException;
}
