package org.planbridge.ui.common;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that is asked of a person in a dialog, so that view models can be tested without. */
public interface Questions {
  /**
   * A kind of file to choose.
   *
   * @param name for example {@code Plan}
   * @param patterns for example {@code *.json}
   */
  record FileKind(String name, List<String> patterns) {
    public FileKind {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * Asks whether to do something; both buttons say what they do.
   *
   * @param question what will happen
   * @param deed the button that does it, for example {@code Delete plan FY27 v2}
   * @param keep the button that does not, for example {@code Keep it}
   */
  boolean confirm(String question, String deed, String keep);

  /** Asks for a line of text; empty when the person gave none. */
  Optional<String> ask(String question, String suggestion);

  /** Two days, both in. */
  record Days(LocalDate from, LocalDate to) {
    public Days {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("From %s to %s".formatted(from, to));
      }
    }
  }

  /** Asks for a first and a last day; empty when the person gave none. */
  Optional<Days> askDays(String question, Days suggestion);

  /** Asks for files to read; empty when the person chose none. */
  List<Path> chooseFiles(String title, List<FileKind> kinds);

  /** Asks where to write; empty when the person chose nothing. */
  Optional<Path> chooseTarget(String title, String suggestedName, List<FileKind> kinds);

  /** Tells of a failure: what happened, and what can be done. */
  void tell(String what, String remedy);
}
