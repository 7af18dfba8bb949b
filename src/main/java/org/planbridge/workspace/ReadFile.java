package org.planbridge.workspace;

import java.util.List;
import org.planbridge.problem.Problem;

/**
 * A file as it was read: every row of it is used, held for a reason or ignored by choice, so {@code
 * read} is the sum of the three. Example: 1,204 rows read, 1,190 used, 4 held, 10 ignored.
 *
 * @param name the file's name without folders; facts say it as the file of their source row
 * @param sha256 digest of the file's bytes, 64 lower-case hexadecimal digits
 * @param used the number of facts of this kind that the file gave
 * @param reading how it was read (encoding, delimiter, columns), as text of the reader's own
 * @param problems what was wrong, held rows among them
 */
public record ReadFile(
    FactKind kind,
    String name,
    String sha256,
    long read,
    long used,
    long held,
    long ignored,
    String reading,
    List<Problem> problems) {
  public ReadFile {
    problems = List.copyOf(problems);
    if (read != used + held + ignored) {
      throw new IllegalArgumentException(
          "File (%s): %d rows read are not %d used + %d held + %d ignored."
              .formatted(name, read, used, held, ignored));
    }
  }
}
