package org.planbridge.engine.lines;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.CodeColumn;

/** Whether a line is a deal or, where a kind is given, an event of that kind. */
record OwnLines(@Nullable CodeColumn kinds, Optional<String> kind) implements LineTest {
  static OwnLines of(CreditLines lines, Optional<String> kind) {
    return new OwnLines(
        lines.deals().attribute(EventLines.KIND).isPresent()
            ? lines.attribute(EventLines.KIND).orElse(null)
            : null,
        kind);
  }

  @Override
  public void test(int from, int size, byte[] answers) {
    for (int i = 0; i < size; i++) {
      Optional<String> own =
          kinds == null ? Optional.empty() : Optional.ofNullable(kinds.get(from + i));
      answers[i] = own.equals(kind) ? YES : NO;
    }
  }

  @Override
  public boolean mayBeUnknown() {
    return false;
  }
}
