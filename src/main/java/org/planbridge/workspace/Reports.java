package org.planbridge.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Problem;

/**
 * Finished figures laid out: as trees for other programs, which are the same in every language, and
 * as text for people.
 */
public interface Reports {
  /** The comparison as the one object that other programs rely on. */
  Map<String, @Nullable Object> tree(Compared.Done compared);

  /** Problems, at most a hundred of one code; the last of these counts the rest. */
  List<Map<String, @Nullable Object>> tree(List<Problem> problems);

  /** The comparison's totals and payees as a table of plain text. */
  String text(Compared.Done compared, Locale locale);
}
