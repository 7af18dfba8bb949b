package org.planbridge.workspace;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Taken;

/**
 * Writes plans. What is being written is kept in the project, whether it makes a plan or not; it
 * becomes a version that never changes again when the person says so. Both can be undone.
 */
public final class EditPlans {
  private static final String DRAFT = "draft.";
  private static final String NEW = DRAFT + "new.";

  private final ProjectStore project;
  private final Undo undo;
  private final PlanText plans;
  private final Clock clock;

  public EditPlans(ProjectStore project, Undo undo, PlanText plans, Clock clock) {
    this.project = project;
    this.undo = undo;
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * A plan that can be looked at and changed.
   *
   * @param key the setting that keeps what is being written
   * @param side where it stands, or would stand
   * @param base the version that it was made from; empty for a new plan
   * @param text what is being written, or the text of the version
   * @param changed whether anything was written since the version
   */
  public record Draft(
      String key, Side side, Optional<StoredPlan> base, String text, boolean changed) {}

  /** The plans of both sides, the proposed ones first, then those that are new. */
  public List<Draft> all() {
    List<Draft> all = new ArrayList<>();
    for (Side side : List.of(Side.PROPOSED, Side.CURRENT)) {
      for (StoredPlan version : project.plans().placed(side)) {
        String key = DRAFT + version.digest();
        Optional<String> written = project.settings().setting(key);
        if (all.stream().noneMatch(one -> one.key().equals(key))) {
          all.add(
              new Draft(
                  key,
                  side,
                  Optional.of(version),
                  written.orElse(version.json()),
                  written.isPresent()));
        }
      }
    }
    Map<String, String> settings = new TreeMap<>(project.settings().settings());
    settings.forEach((key, text) -> {
      if (key.startsWith(NEW)) {
        all.add(new Draft(key, Side.PROPOSED, Optional.empty(), text, true));
      }
    });
    return all;
  }

  /** The setting that keeps what is written on a version. */
  public static String keyOf(String digest) {
    return DRAFT + digest;
  }

  /** Begins a new plan and answers the setting that keeps it. */
  public String begin(String name, String text) {
    int n = 1;
    while (project.settings().setting(NEW + n).isPresent()) {
      n++;
    }
    write(NEW + n, name, text);
    return NEW + n;
  }

  /** Keeps another text; null gives up what was written. */
  public void write(String key, String name, @Nullable String text) {
    String before = project.settings().setting(key).orElse(null);
    if (!Objects.equals(before, text)) {
      undo.perform(new Change.DraftEdited(key, name, before, text));
    }
  }

  /** What the plans of a side would be with this one written to its end. */
  public Taken<List<CompensationPlan>> side(Draft draft, CompensationPlan plan) {
    List<CompensationPlan> all = new ArrayList<>();
    List<org.planbridge.problem.Problem> problems = new ArrayList<>();
    for (StoredPlan version : replaced(draft, StoredPlans.of(plan, plans))) {
      var read = plans.read(version.name(), version.json().getBytes(StandardCharsets.UTF_8));
      read.value().ifPresent(all::add);
      problems.addAll(read.problems());
    }
    return new Taken<>(all, problems);
  }

  /** Makes it a version, in place of the one that it was made from, as one step. */
  public StoredPlan settle(Draft draft, CompensationPlan plan) {
    StoredPlan version = StoredPlans.of(plan, plans);
    List<StoredPlan> side = replaced(draft, version);
    undo.together(() -> {
      new PlacePlans(project, undo, clock).place(draft.side(), side);
      write(draft.key(), plan.name(), null);
    });
    return version;
  }

  /** A new plan takes the place of one with its id, or stands last. */
  private List<StoredPlan> replaced(Draft draft, StoredPlan version) {
    List<StoredPlan> side = new ArrayList<>(project.plans().placed(draft.side()));
    int at = -1;
    for (int i = 0; i < side.size(); i++) {
      StoredPlan there = side.get(i);
      boolean same =
          draft.base().isPresent()
              ? there.digest().equals(draft.base().get().digest())
              : there.id().equals(version.id());
      at = same ? i : at;
    }
    if (at < 0) {
      side.add(version);
    } else {
      side.set(at, version);
    }
    return side.stream().distinct().toList();
  }
}
