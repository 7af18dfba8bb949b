package org.planbridge.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;

/**
 * The sets of plans that the context bar offers: those on both sides now, and those that stood on a
 * side before. A project remembers them as a view note.
 */
record DeskPlans(Optional<PlanSet> current, Optional<PlanSet> proposed, List<PlanSet> all) {
  private static final String SEEN = "plans.sets";

  static DeskPlans of(ProjectStore project, UiWords words) {
    List<String> current = digests(project, Side.CURRENT);
    List<String> proposed = digests(project, Side.PROPOSED);
    Set<List<String>> sets = new LinkedHashSet<>();
    sets.add(current);
    sets.add(proposed);
    sets.addAll(seen(project));
    sets.remove(List.<String>of());
    remember(project, sets);
    List<PlanSet> all = new ArrayList<>();
    for (List<String> set : sets) {
      List<StoredPlan> plans =
          set.stream().map(project.plans()::version).flatMap(Optional::stream).toList();
      if (plans.size() == set.size()) {
        all.add(named(set, plans, all, words));
      }
    }
    return new DeskPlans(find(all, current), find(all, proposed), List.copyOf(all));
  }

  private static List<String> digests(ProjectStore project, Side side) {
    return project.plans().placed(side).stream().map(StoredPlan::digest).toList();
  }

  private static Set<List<String>> seen(ProjectStore project) {
    String note = project.settings().views().getOrDefault(SEEN, "");
    return Arrays.stream(note.split(" ", -1))
        .filter(set -> !set.isEmpty())
        .map(set -> List.of(set.split(",", -1)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void remember(ProjectStore project, Set<List<String>> sets) {
    if (!project.readOnly() && !seen(project).equals(sets)) {
      project
          .settings()
          .view(
              SEEN,
              sets.stream()
                  .map(set -> String.join(",", set))
                  .sorted()
                  .collect(Collectors.joining(" ")));
    }
  }

  /** Two sets never have the same brief name: the second one tells all its names and versions. */
  private static PlanSet named(
      List<String> set, List<StoredPlan> plans, List<PlanSet> before, UiWords words) {
    String first = plans.getFirst().name();
    int more = plans.size() - 1;
    String brief = more == 0 ? first : words.of("context.andMore", first, more);
    String names = plans.stream().map(StoredPlan::name).collect(Collectors.joining(" + "));
    if (before.stream().anyMatch(one -> one.names().equals(names) || one.brief().equals(brief))) {
      String told =
          plans.stream()
              .map(plan -> plan.name() + " " + plan.version())
              .collect(Collectors.joining(" + "));
      return new PlanSet(set, told, told);
    }
    return new PlanSet(set, brief, names);
  }

  private static Optional<PlanSet> find(List<PlanSet> all, List<String> digests) {
    return all.stream().filter(one -> one.digests().equals(digests)).findFirst();
  }
}
