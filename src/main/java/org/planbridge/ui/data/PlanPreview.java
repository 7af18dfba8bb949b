package org.planbridge.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Problem;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.ProblemWords;

/**
 * A plan file before it is imported: what the plan is called and which parts it has, or why not.
 */
final class PlanPreview {
  private PlanPreview() {}

  static List<Node> of(FileEntry entry, UiWords words) {
    List<Node> nodes = new ArrayList<>();
    CompensationPlan plan = entry.plan();
    if (plan != null) {
      nodes.add(label(plan.name(), "strong"));
      nodes.add(label(words.of("data.planParts", plan.components().size()), "muted"));
      plan.components().forEach(one -> nodes.add(label("•  " + one.name(), "plain")));
    } else if (entry.look() == null) {
      ProblemWords sentences = ProblemWords.in(words.locale());
      for (Problem problem : entry.problems()) {
        nodes.add(label(sentences.message(problem), "strong"));
        nodes.add(label(sentences.remedy(problem), "muted"));
      }
    }
    return nodes;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
