package org.planbridge.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.boot.pages.AppWindow;
import org.planbridge.boot.pages.PlansPage;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.planjson.PlanReader;
import org.planbridge.ui.common.Stages;
import org.planbridge.workspace.Sample;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;

/** The sample's proposed plan, written from an empty one in the editor, without a mouse. */
class PlanEditorJourneyTest {
  @TempDir Path home;
  private AppWindow app;

  @BeforeEach
  void open() {
    app = AppWindow.open(home);
  }

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void theSamplesProposedPlanIsBuiltFromAnEmptyOne() throws IOException {
    app.home().openSample();
    app.press(KeyCode.ALT, KeyCode.DIGIT3);
    PlansPage plans = app.plans();
    assertThat(plans.isShown()).isTrue();

    plans.begin("An empty plan").clause("");
    plans.fill("/id", "ae-2027").fill("/name", "AE plan 2027");
    plans.add("", "effective").fill("/effective/from", "2027-04-01");
    plans.fill("/effective/to", "2027-12-31");
    plans.add("", "calendar");
    plans.add("", "for").add("/for", "roles");
    plans.fill("/for/roles", "Account Executive, Senior Account Executive, Services Consultant");
    commission(plans);
    services(plans);
    multiYear(plans);
    bonus(plans);
    terms(plans);
    assertThat(plans.status()).isEqualTo("Valid");
    assertThat(plans.effect()).contains("$29,970 more");
    reasons(plans);
    assertThat(plans.reasons()).isEqualTo("1 change has no reason");

    plans.save();
    CompensationPlan wanted = plan("proposed-ae.json");
    CompensationPlan made = placed("ae-2027");
    assertThat(made.withReasons(Map.of())).isEqualTo(wanted.withReasons(Map.of()));
    assertThat(told(made)).isEqualTo(told(wanted));
    assertThat(plans.canSave()).isFalse();
  }

  private static void commission(PlansPage plans) {
    plans.addComponent("An empty component");
    plans.fill("/components/0/id", "commission");
    plans.fill("/components/0/name", "Commission on bookings");
    String at = "/components/0/credits";
    plans.add("/components/0", "credits").add(at, "when").choose(at + "/when", "test");
    plans.fill(at + "/when/field", "type").choose(at + "/when", "in");
    plans.fill(at + "/when/in", "New logo, Expansion, Renewal");
    plans.add(at, "to").add(at, "weights");
    plans.add(at + "/weights/0", "when").choose(at + "/weights/0/when", "test");
    plans.fill(at + "/weights/0/when/field", "type").fill(at + "/weights/0/when/is", "Renewal");
    plans.fill(at + "/weights/0/payBase", "50").fill(at + "/weights/0/quotaCredit", "50");
    plans.add(at + "/weights", "next").remove(at + "/weights/1/when");
    plans.fill(at + "/weights/1/payBase", "100").fill(at + "/weights/1/quotaCredit", "100");
    measure(plans, "/components/0");
    String pay = "/components/0/pay";
    plans.clause(pay).choose(pay, "tiers");
    String steps = pay + "/tiers/steps";
    plans.fill(steps + "/0/rate", "9").add(steps + "/0", "mode").add(steps, "next");
    plans.choose(steps + "/1", "above").fill(steps + "/1/above", "100");
    plans.fill(steps + "/1/rate", "18");
    String more = "/components/0/modifiers";
    plans.clause("/components/0").add("/components/0", "modifiers").add(more, "kickers");
    plans.add(more + "/kickers/0", "when").choose(more + "/kickers/0/when", "test");
    plans.fill(more + "/kickers/0/when/field", "type");
    plans.fill(more + "/kickers/0/when/is", "New logo").fill(more + "/kickers/0/rate", "2");
  }

  private static void measure(PlansPage plans, String component) {
    String at = component + "/measure";
    plans.clause(component).add(component, "measure").fill(at + "/sum", "quota credit");
    plans.add(at, "over").choose(at + "/over", "quarter");
  }

  private static void services(PlansPage plans) {
    String part = "/components/1";
    plans.addComponent("An empty component");
    plans.fill(part + "/id", "services").fill(part + "/name", "Services attach");
    String at = part + "/credits";
    plans.add(part, "credits").add(at, "when").choose(at + "/when", "test");
    plans.fill(at + "/when/field", "type").fill(at + "/when/is", "Services");
    plans.add(at, "weights").fill(at + "/weights/0/payBase", "100");
    plans.clause(part + "/pay").fill(part + "/pay/rate", "5");
  }

  private static void multiYear(PlansPage plans) {
    String part = "/components/2";
    plans.addComponent("An empty component");
    plans.fill(part + "/id", "multi-year").fill(part + "/name", "Multi-year SPIF");
    String at = part + "/credits";
    String all = at + "/when/all";
    plans.add(part, "credits").add(at, "when").choose(at + "/when", "allOf");
    plans.choose(all + "/0", "test").fill(all + "/0/field", "type").choose(all + "/0", "in");
    plans.fill(all + "/0/in", "New logo, Expansion").add(all, "next");
    plans.fill(all + "/1/field", "term_months").choose(all + "/1", "atLeast");
    plans.fill(all + "/1/atLeast", "36");
    plans.clause(part + "/pay").choose(part + "/pay", "amountPerDeal");
    plans.fill(part + "/pay/amountPerDeal", "250");
  }

  private static void bonus(PlansPage plans) {
    String part = "/components/3";
    plans.addComponent("An empty component");
    plans.fill(part + "/id", "quarter-bonus").fill(part + "/name", "Quarter bonus");
    String at = part + "/credits";
    plans.add(part, "credits").add(at, "when").choose(at + "/when", "test");
    plans.fill(at + "/when/field", "type").choose(at + "/when", "in");
    plans.fill(at + "/when/in", "New logo, Expansion, Renewal");
    measure(plans, part);
    String pay = part + "/pay/bonus";
    plans.clause(part + "/pay").choose(part + "/pay", "bonus");
    plans.fill(pay + "/reached/attainment/from", "100").fill(pay + "/amount", "2000");
  }

  private static void terms(PlansPage plans) {
    plans.clause("/terms").add("/terms", "requiredFields");
    plans.fill("/terms/requiredFields", "segment");
    String at = "/terms/payCalendar/payments/0";
    plans.clause("/terms").add("/terms", "payCalendar");
    plans.fill(at + "/share", "100").choose(at, "monthsAfter");
    plans.fill(at + "/monthsAfter", "1").choose(at + "/day", "last");
    plans.clause("/terms").add("/terms", "rounding").fill("/terms/rounding/places", "2");
    plans.choose("/terms/rounding/mode", "half up");
  }

  private static void reasons(PlansPage plans) {
    Map<String, String> wanted = told(plan("proposed-ae.json"));
    plans.clause("/components/0/limits");
    say(plans, "commission/limits", wanted);
    plans.clause("/components/0/modifiers");
    say(plans, "commission/modifiers", wanted);
    plans.clause("/components/0/pay");
    say(plans, "commission/pay", wanted);
    plans.clause("/terms/requiredFields");
    say(plans, "plan/requiredFields", wanted);
  }

  private static void say(PlansPage plans, String address, Map<String, String> wanted) {
    String[] parts = wanted.get(address).split("\n", -1);
    plans.reason(address, parts[0], parts[1], parts[2]);
  }

  /** Text, category and author of every reason; the day is the day of writing. */
  private static Map<String, String> told(CompensationPlan plan) {
    return plan.reasons().entrySet().stream()
        .collect(
            Collectors.toMap(
                one -> one.getKey().toString(),
                one ->
                    one.getValue().text()
                        + "\n"
                        + one.getValue().category()
                        + "\n"
                        + one.getValue().author()));
  }

  private CompensationPlan placed(String id) {
    StoredPlan stored =
        Stages.on(() ->
            app.window().desk().project().orElseThrow().plans().placed(Side.PROPOSED).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow());
    return read(id, stored.json().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static CompensationPlan plan(String file) {
    try (InputStream in =
        Sample.proposed().stream()
            .filter(one -> one.name().equals(file))
            .findFirst()
            .orElseThrow()
            .open()) {
      return read(file, in.readAllBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static CompensationPlan read(String name, byte[] bytes) {
    return PlanReader.read(name, bytes).value().orElseThrow();
  }
}
