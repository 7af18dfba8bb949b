package org.planbridge.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.boot.pages.AppWindow;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Why;
import org.planbridge.ui.common.Stages;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.plans.Clause;
import org.planbridge.ui.plans.ComponentDeeds;
import org.planbridge.ui.plans.Difference;
import org.planbridge.ui.plans.PlanDeeds;
import org.planbridge.ui.plans.PlansViewModel;
import org.planbridge.ui.plans.ReasonDeeds;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.Work;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.PlanEdit;
import org.planbridge.workspace.draft.Pointer;

/** Writing a plan of the sample, without its screen. */
class PlanWritingTest {
  private static final Pointer RATE = Pointer.parse("/components/0/pay/tiers/steps/0/rate");
  @TempDir Path home;

  private void on(Deed deed) {
    Stages.run(() -> {
      AppWindow.Answers answers = new AppWindow.Answers();
      try (Window window =
          new Window(
              new Stage(),
              Ground.in(home),
              new SimpleObjectProperty<>(ColorScheme.LIGHT),
              new Work(Runnable::run, Runnable::run),
              UiWords.in(Locale.US),
              answers)) {
        window.scene(() -> {});
        window.desk().openSample();
        deed.on(
            window,
            new PlansViewModel(window.desk(), answers, UiWords.in(Locale.US)),
            window.desk().project().orElseThrow());
      }
    });
  }

  private interface Deed {
    void on(Window window, PlansViewModel plans, ProjectStore project);
  }

  @Test
  void anEditIsKeptAtOnceAndUndoneToTheLastByte() {
    on((window, plans, project) -> {
      String before = project.digest();
      plans.edit(new PlanEdit.Put(RATE, Doc.text("0.1")));
      assertThat(choice(plans)).contains("draft");
      assertThat(project.digest()).isNotEqualTo(before);
      assertThat(window.shell().remarkProperty(Command.UNDO).get())
          .isEqualTo("what was written in AE plan 2027");

      window.shell().call(Command.UNDO);
      assertThat(project.digest()).isEqualTo(before);
      assertThat(choice(plans)).doesNotContain("draft");
      window.shell().call(Command.REDO);
      assertThat(choice(plans)).contains("draft");
    });
  }

  @Test
  void aVersionTakesThePlaceOfTheOneBeforeWhichStays() {
    on((window, plans, project) -> {
      StoredPlan before = project.plans().placed(Side.PROPOSED).getFirst();
      String digest = project.digest();
      plans.edit(new PlanEdit.Put(RATE, Doc.text("0.1")));
      PlanDeeds deeds = new PlanDeeds(plans);
      assertThat(deeds.nextVersion()).isEqualTo("2");
      deeds.save();

      StoredPlan after = project.plans().placed(Side.PROPOSED).getFirst();
      assertThat(after.version()).isEqualTo("2");
      assertThat(after.json()).contains("\"0.1\"");
      assertThat(project.plans().version(before.digest())).contains(before);
      assertThat(choice(plans)).isEqualTo("AE plan 2027 2  (Proposed)");
      assertThat(deeds.canSave()).isFalse();

      window.shell().call(Command.UNDO);
      assertThat(project.plans().placed(Side.PROPOSED)).contains(before);
      window.shell().call(Command.UNDO);
      assertThat(project.digest()).isEqualTo(digest);
    });
  }

  @Test
  void aTextThatCannotBeReadFreezesTheFormAndSaysWhere() {
    on((window, plans, project) -> {
      String text = Objects.requireNonNull(plans.chosenProperty().get()).draft().text();
      plans.clauseProperty().set(clause(plans, "/components/0/pay"));
      int rows = plans.rows().size();
      plans.write(text.replaceFirst("\"name\": ", "\"name\" "));
      assertThat(plans.frozenProperty().get()).isTrue();
      assertThat(plans.rows()).hasSize(rows);
      assertThat(plans.findings())
          .singleElement()
          .satisfies(one -> assertThat(one.line()).isEqualTo(4));
      plans.edit(new PlanEdit.Put(RATE, Doc.text("0.5")));
      assertThat(Objects.requireNonNull(plans.chosenProperty().get()).draft().text())
          .doesNotContain("0.5\", \"mode");
      plans.write(text);
      assertThat(plans.frozenProperty().get()).isFalse();
      assertThat(plans.findings()).isEmpty();
    });
  }

  @Test
  void aFaultIsToldAtItsField() {
    on((window, plans, project) -> {
      plans.edit(new PlanEdit.Put(RATE, Doc.text("9%")));
      assertThat(plans.plan()).isEmpty();
      assertThat(plans.findings())
          .singleElement()
          .satisfies(one -> {
            assertThat(one.at()).isEqualTo(RATE);
            assertThat(one.remedy()).contains("0.09");
          });
      new PlanDeeds(plans).discard();
      assertThat(plans.findings()).isEmpty();
    });
  }

  @Test
  void componentsAreAddedCopiedMovedAndRemoved() {
    on((window, plans, project) -> {
      ComponentDeeds parts = new ComponentDeeds(plans);
      plans.clauseProperty().set(clause(plans, "/components/1"));
      parts.copy();
      assertThat(ids(plans))
          .containsExactly("commission", "services", "services-2", "multi-year", "quarter-bonus");
      parts.move(-1);
      parts.move(-1);
      assertThat(ids(plans)).startsWith("services-2", "commission", "services");
      parts.remove();
      assertThat(ids(plans))
          .containsExactly("commission", "services", "multi-year", "quarter-bonus");
      PlanDeeds.Start spif = new PlanDeeds(plans).starts().getLast();
      parts.add(spif.components().getFirst());
      assertThat(ids(plans)).contains("spif");
      assertThat(plans.findings()).isEmpty();
    });
  }

  @Test
  void aChangeWithoutItsReasonIsListedUntilSomebodySaysWhy() {
    on((window, plans, project) -> {
      assertThat(lacking(plans)).containsExactly("commission/credits");
      ReasonDeeds reasons = new ReasonDeeds(plans);
      reasons.say(
          ClauseAddress.parse("commission/credits"),
          "Renewals count half.",
          Why.Category.FOCUS,
          "Priya Nair");
      assertThat(lacking(plans)).isEmpty();
      assertThat(plans.plan().orElseThrow().reason(ClauseAddress.parse("commission/credits")))
          .map(Why::text)
          .contains("Renewals count half.");
      plans.clauseProperty().set(clause(plans, "/components/1"));
      new ComponentDeeds(plans).remove();
      assertThat(plans.outline()).anyMatch(one -> one.kind() == Clause.Kind.DROPPED);
      assertThat(lacking(plans)).containsExactly("services/pay");
      reasons.say(
          ClauseAddress.parse("services/pay"),
          "Sold by another team.",
          Why.Category.SIMPLICITY,
          "Priya Nair");
      assertThat(plans.findings()).isEmpty();
      assertThat(lacking(plans)).isEmpty();
    });
  }

  private static List<String> lacking(PlansViewModel plans) {
    return plans.differences().stream()
        .filter(Difference::lacksReason)
        .map(one -> one.address().toString())
        .toList();
  }

  private static List<String> ids(PlansViewModel plans) {
    return plans.plan().orElseThrow().components().stream().map(one -> one.id()).toList();
  }

  private static Clause clause(PlansViewModel plans, String at) {
    return plans.outline().stream()
        .filter(one -> one.at().toString().equals(at))
        .findFirst()
        .orElseThrow();
  }

  private static String choice(PlansViewModel plans) {
    return Objects.requireNonNull(plans.chosenProperty().get()).name();
  }
}
