package org.planbridge.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.Reports;

/** All layouts of this room behind one door. */
public final class PlainReports implements Reports {
  @Override
  public Map<String, @Nullable Object> tree(Compared.Done compared) {
    return new ComparisonTree().of(compared);
  }

  @Override
  public List<Map<String, @Nullable Object>> tree(List<Problem> problems) {
    return new ProblemTree().all(problems);
  }

  @Override
  public String text(Compared.Done compared, Locale locale) {
    return new ComparisonText(locale).of(compared);
  }
}
