package org.planbridge.workspace.imports;

import java.util.List;

/**
 * Something about a file that its content does not decide and that is never guessed.
 *
 * @param column the heading
 * @param examples a few cells
 */
public record Question(About about, String column, List<String> examples) {
  public Question {
    examples = List.copyOf(examples);
  }

  /** What is asked. */
  public enum About {
    DATE_ORDER,
    NUMBER_MARKS
  }
}
