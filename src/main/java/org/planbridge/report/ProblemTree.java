package org.planbridge.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Severity;
import org.planbridge.problem.Where;
import org.planbridge.words.ProblemWords;

/** Problems as objects for other programs: code, place, sentences, count and examples. */
final class ProblemTree {
  private static final int MOST_OF_A_CODE = 100;

  private final ProblemWords words = ProblemWords.in(Locale.ROOT);

  List<Map<String, @Nullable Object>> all(List<Problem> problems) {
    Map<Code, Integer> total = new EnumMap<>(Code.class);
    problems.forEach(one -> total.merge(one.code(), 1, Integer::sum));
    Map<Code, Integer> seen = new EnumMap<>(Code.class);
    List<Map<String, @Nullable Object>> list = new ArrayList<>();
    for (Problem problem : problems) {
      int number = seen.merge(problem.code(), 1, Integer::sum);
      int left = total.getOrDefault(problem.code(), 0) - number;
      if (number < MOST_OF_A_CODE) {
        list.add(one(problem, 0));
      } else if (number == MOST_OF_A_CODE) {
        list.add(one(problem, left));
      }
    }
    return list;
  }

  private Map<String, @Nullable Object> one(Problem problem, int further) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ok", !problem.isError());
    tree.put("code", problem.code().spelling());
    tree.put("severity", problem.code().severity() == Severity.ERROR ? "error" : "warning");
    tree.put("file", problem.where().file());
    tree.put("at", at(problem.where()));
    tree.put("message", words.message(problem));
    tree.put("remedy", words.remedy(problem));
    tree.put("count", problem.count() + further);
    tree.put("examples", problem.examples());
    return tree;
  }

  private static Map<String, @Nullable Object> at(Where where) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("row", where.row());
    tree.put("column", where.column());
    // Workbooks are not read yet; their places are part of the object all the same.
    tree.put("sheet", null);
    tree.put("cell", null);
    tree.put("line", where.line());
    tree.put("pointer", where.pointer());
    return tree;
  }

  /** What is held: the reason's code, where the row stands, and the sentence without the place. */
  Map<String, @Nullable Object> held(Problem problem) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("code", problem.code().spelling());
    tree.put("file", problem.where().file());
    tree.put("row", problem.where().row());
    tree.put("field", problem.where().column());
    tree.put("message", words.sentence(problem));
    return tree;
  }
}
