package org.planbridge.planjson;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.planbridge.problem.Taken;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.DraftText;
import org.planbridge.workspace.draft.Pointer;
import org.planbridge.workspace.draft.Shape;

/** Plans that are being written, as trees; what may stand where is read from the shipped schema. */
public final class PlanDraftText implements DraftText {
  private static final Set<String> SHARES =
      Set.of(
          "rate",
          "rateOfCredit",
          "payBase",
          "quotaCredit",
          "share",
          "targetIncentive",
          "baseSalary");
  private static final Set<String> BOUNDS =
      Set.of("from", "above", "upTo", "below", "bound", "retroactiveAbove", "tiersFrom");

  private final Shape plan = SchemaShapes.shipped().plan();

  @Override
  public Taken<Optional<Doc>> tree(String name, String text) {
    Findings findings = new Findings(name);
    Optional<Json> json = JsonText.read(text.getBytes(StandardCharsets.UTF_8), findings);
    return new Taken<>(json.map(Docs::of), findings.problems());
  }

  @Override
  public String print(Doc tree) {
    return Layout.of(Docs.json(tree));
  }

  @Override
  public Shape plan() {
    return plan;
  }

  /** Rates and weights are; so are bounds of attainment, which 1 is the whole of. */
  @Override
  public boolean isShare(Doc tree, Pointer place) {
    String key = place.last();
    if (SHARES.contains(key)) {
      return true;
    }
    if (!BOUNDS.contains(key)) {
      return false;
    }
    Pointer around = place.parent();
    while (!around.isTop()) {
      if (around.last().equals("attainment")) {
        return true;
      }
      String by = tree.at(around).orElse(Doc.empty()).said("by");
      if (!by.isEmpty()) {
        return by.equals("attainment");
      }
      around = around.parent();
    }
    return false;
  }
}
