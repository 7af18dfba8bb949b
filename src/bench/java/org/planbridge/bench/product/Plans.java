package org.planbridge.bench.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.bench.work.Variant;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Modifiers;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Slot;
import org.planbridge.plan.Tier;
import org.planbridge.planjson.PlanReader;
import org.planbridge.problem.Taken;

/** The two plans, read from plan files, and the new one with other figures in it. */
final class Plans {
  private Plans() {}

  /** The plan file's bytes; the name is {@code old} or {@code new}. */
  static byte[] json(String name) {
    try (InputStream file = Plans.class.getResourceAsStream("/plans/" + name + ".json")) {
      if (file == null) {
        throw new IllegalStateException("The plan (%s) is not there.".formatted(name));
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CompensationPlan old() {
    return read("old");
  }

  static CompensationPlan proposed() {
    return read("new");
  }

  private static CompensationPlan read(String name) {
    return read(name, json(name));
  }

  /** The plan of a plan file. */
  static CompensationPlan read(String name, byte[] json) {
    Taken<Optional<CompensationPlan>> taken = PlanReader.read(name + ".json", json);
    return taken
        .value()
        .orElseThrow(
            () -> new IllegalStateException("Plan %s: %s".formatted(name, taken.problems())));
  }

  /** The new plan with a variant's figures: clauses are replaced, as an edit in the app does. */
  static CompensationPlan with(CompensationPlan plan, Variant variant) {
    Component component = plan.components().getFirst();
    return plan.with(
        component
            .with(Slot.PAY, tiers((Pay.Tiers) component.pay(), variant))
            .with(Slot.MODIFIERS, modifiers(component.modifiers(), variant))
            .with(Slot.LIMITS, List.of(cap((Limit.Cap) component.limits().getFirst(), variant))));
  }

  private static Pay tiers(Pay.Tiers pay, Variant variant) {
    long[] rates = {variant.rate1(), variant.rate2(), variant.rate3(), variant.rate4()};
    List<Tier> tiers = new ArrayList<>();
    for (int i = 0; i < rates.length; i++) {
      Tier tier = pay.tiers().get(i);
      BigDecimal bound = i == 3 ? BigDecimal.valueOf(variant.thirdPercent(), 2) : tier.bound();
      tiers.add(new Tier(bound, tier.edge(), tier.mode(), BigDecimal.valueOf(rates[i], 4)));
    }
    return new Pay.Tiers(pay.by(), tiers);
  }

  private static Modifiers modifiers(Modifiers modifiers, Variant variant) {
    Modifiers.KickerPays rate =
        new Modifiers.KickerPays.Rate(BigDecimal.valueOf(variant.kicker(), 4));
    return new Modifiers(
        List.of(new Modifiers.Kicker(modifiers.kickers().getFirst().when(), rate)),
        modifiers.multipliers(),
        modifiers.combine());
  }

  private static Limit cap(Limit.Cap cap, Variant variant) {
    BigDecimal share = BigDecimal.valueOf(variant.capPercent(), 2);
    return new Limit.Cap(
        cap.per(), new Quantity.ShareOf(Quantity.PayeeNumber.TARGET_INCENTIVE, share));
  }
}
