package org.planbridge.ui.plans;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.PlanDiff;
import org.planbridge.ui.common.Questions;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Desk;
import org.planbridge.words.ProblemWords;
import org.planbridge.workspace.EditPlans;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.DraftText;
import org.planbridge.workspace.draft.FormRow;
import org.planbridge.workspace.draft.PlanEdit;

/**
 * One plan that is being written: its text, its clauses, the form over one of them, its words
 * against another plan, and what keeps it from being a plan. Every change is kept in the project at
 * once and can be undone.
 */
public final class PlansViewModel {
  private final Desk desk;
  private final Questions questions;
  private final UiWords words;
  private final Forms forms;
  private final ObservableList<PlanChoice> plans = FXCollections.observableArrayList();
  private final ObservableList<PlanChoice> others = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable PlanChoice> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable PlanChoice> other = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Written> written = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Clause> outline = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Clause> clause = new SimpleObjectProperty<>();
  private final ObservableList<FormRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Finding> findings = FXCollections.observableArrayList();
  private final ObservableList<Difference> differences = FXCollections.observableArrayList();
  private final BooleanProperty frozen = new SimpleBooleanProperty();
  private Doc tree = Doc.empty();
  private boolean loading;
  private @Nullable String awaited;

  public PlansViewModel(Desk desk, Questions questions, UiWords words) {
    this.desk = desk;
    this.questions = questions;
    this.words = words;
    this.forms = new Forms(desk.deeds().draftText());
    chosen.subscribe(_ -> {
      if (!loading) {
        read();
      }
    });
    other.subscribe(_ -> {
      if (!loading) {
        show();
      }
    });
    clause.subscribe(_ -> {
      if (!loading) {
        showForm();
      }
    });
    desk.onChange(this::load);
    load();
  }

  /** Looks at the project anew: it was changed, here or by undoing. */
  private void load() {
    List<EditPlans.Draft> all = edit().map(EditPlans::all).orElse(List.of());
    loading = true;
    PlanChoice before = chosen.get();
    PlanChoice otherBefore = other.get();
    plans.setAll(all.stream().map(one -> PlanChoice.of(one, drafts(), words)).toList());
    String wanted = awaited == null ? before == null ? "" : before.draft().key() : awaited;
    awaited = null;
    chosen.set(
        plans.stream()
            .filter(one -> one.draft().key().equals(wanted))
            .findFirst()
            .or(() -> plans.stream().findFirst())
            .orElse(null));
    PlanChoice now = chosen.get();
    others.setAll(
        plans.stream()
            .filter(one -> now != null && !one.isSame(now) && one.draft().base().isPresent())
            .toList());
    boolean same = before != null && now != null && before.isSame(now);
    other.set(
        others.stream()
            .filter(one -> same && otherBefore != null && one.isSame(otherBefore))
            .findFirst()
            .orElse(null));
    loading = false;
    read();
  }

  private void read() {
    PlanChoice now = chosen.get();
    if (now == null) {
      written.set(null);
      outline.clear();
      rows.clear();
      findings.clear();
      differences.clear();
      return;
    }
    show(Written.of(now.fileName(), now.draft().text(), desk.deeds().planText(), drafts()));
  }

  private void show(Written fresh) {
    frozen.set(fresh.tree().isEmpty());
    fresh.tree().ifPresent(doc -> tree = doc);
    ProblemWords sentences = ProblemWords.in(words.locale());
    findings.setAll(fresh.problems().stream().map(one -> Finding.of(one, sentences)).toList());
    written.set(fresh);
    fresh.plan().filter(_ -> other.get() == null).ifPresent(this::pair);
    show();
  }

  /** A plan is compared with the one of the other side that it has most in common with. */
  private void pair(CompensationPlan plan) {
    PlanChoice now = chosen.get();
    loading = true;
    other.set(
        now == null
            ? null
            : Differences.nearest(
                    plan,
                    others.stream()
                        .filter(one -> one.draft().side() != now.draft().side())
                        .toList(),
                    this::versionOf)
                .orElse(null));
    loading = false;
  }

  private void show() {
    Optional<CompensationPlan> plan = plan();
    Optional<CompensationPlan> before = Optional.ofNullable(other.get()).flatMap(this::versionOf);
    Optional<PlanDiff> diff = plan.flatMap(one -> before.map(base -> PlanDiff.between(base, one)));
    Clause kept = clause.get();
    outline.setAll(Outline.of(tree, forms.terms(), diff, words));
    differences.setAll(plan.map(one -> Differences.of(one, before, words)).orElse(List.of()));
    loading = true;
    clause.set(
        outline.stream()
            .filter(one -> kept != null && one.isSame(kept))
            .findFirst()
            .orElse(outline.isEmpty() ? null : outline.getFirst()));
    loading = false;
    showForm();
  }

  private void showForm() {
    Clause now = clause.get();
    rows.setAll(now == null ? List.of() : forms.of(tree, now));
  }

  /** The plan as it stands on its side, without what is being written. */
  Optional<CompensationPlan> versionOf(PlanChoice choice) {
    return choice
        .draft()
        .base()
        .flatMap(
            base -> Written.of(base.name(), base.json(), desk.deeds().planText(), drafts()).plan());
  }

  /** The plan that a tree makes, if it is one. */
  Optional<CompensationPlan> read(Doc doc) {
    return Written.of("plan", drafts().print(doc), desk.deeds().planText(), drafts()).plan();
  }

  /** Makes a change of the text. */
  public void edit(PlanEdit change) {
    if (!frozen.get()) {
      write(drafts().print(change.applied(tree)));
    }
  }

  /** Looks at a text that is being typed, without keeping it yet. */
  public void look(String text) {
    PlanChoice now = chosen.get();
    if (now != null) {
      show(Written.of(now.fileName(), text, desk.deeds().planText(), drafts()));
    }
  }

  /** Keeps a text. */
  public void write(String text) {
    PlanChoice now = chosen.get();
    if (now == null || text.equals(now.draft().text())) {
      return;
    }
    changing()
        .ifPresent(deed -> {
          boolean back = now.draft().base().filter(base -> base.json().equals(text)).isPresent();
          deed.write(now.draft().key(), tree.said("name"), back ? null : text);
          desk.changed();
        });
  }

  Optional<EditPlans> changing() {
    return DraftDesk.changing(desk);
  }

  Optional<EditPlans> edit() {
    return DraftDesk.edit(desk);
  }

  /** Shows another plan when the project is looked at again. */
  void await(String key) {
    awaited = key;
  }

  Desk desk() {
    return desk;
  }

  Questions questions() {
    return questions;
  }

  UiWords words() {
    return words;
  }

  DraftText drafts() {
    return desk.deeds().draftText();
  }

  /** The tree that the form shows: what is written, or what was written last that can be read. */
  Doc tree() {
    return tree;
  }

  Forms forms() {
    return forms;
  }

  /** The plan that is written, if it is one. */
  public Optional<CompensationPlan> plan() {
    return Optional.ofNullable(written.get()).flatMap(Written::plan);
  }

  /** The plans of the project that can be written. */
  public ObservableList<PlanChoice> plans() {
    return plans;
  }

  public ObjectProperty<@Nullable PlanChoice> chosenProperty() {
    return chosen;
  }

  /** The plans that it can be compared with. */
  public ObservableList<PlanChoice> others() {
    return others;
  }

  public ObjectProperty<@Nullable PlanChoice> otherProperty() {
    return other;
  }

  ReadOnlyObjectProperty<@Nullable Written> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  public ObservableList<Clause> outline() {
    return outline;
  }

  public ObjectProperty<@Nullable Clause> clauseProperty() {
    return clause;
  }

  public ObservableList<FormRow> rows() {
    return rows;
  }

  public ObservableList<Finding> findings() {
    return findings;
  }

  public ObservableList<Difference> differences() {
    return differences;
  }

  /** Whether the text cannot be read, so that the form shows the last that could. */
  public BooleanProperty frozenProperty() {
    return frozen;
  }
}
