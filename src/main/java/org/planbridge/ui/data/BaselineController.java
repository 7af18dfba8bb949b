package org.planbridge.ui.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planbridge.baseline.BaselineProof;
import org.planbridge.baseline.PayDateProof;
import org.planbridge.baseline.PayeeProof;
import org.planbridge.compare.Comparison;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.BaselineWords;

/** Shows whether the current plan's replay comes to what was really paid, and where it does not. */
public final class BaselineController {
  private static final int MOST_DATES = 8;

  private final Shown shown;
  private final UiWords words;
  private final BaselineWords baseline;

  @FXML private VBox baselineBox;
  @FXML private Label baselineLabel;
  @FXML private VBox baselineList;

  public BaselineController(Shown shown, UiWords words) {
    this.shown = shown;
    this.words = words;
    baseline = BaselineWords.in(words.locale());
  }

  @FXML
  private void initialize() {
    baselineBox.managedProperty().bind(baselineBox.visibleProperty());
    shown.baselineProperty().subscribe(this::show);
  }

  private void show(@Nullable BaselineProof proof) {
    baselineBox.setVisible(proof != null && proof.hasStatements());
    Comparison comparison = shown.comparisonProperty().get();
    if (proof == null || !proof.hasStatements() || comparison == null) {
      return;
    }
    Formats formats = new Formats(words.locale(), comparison.currency(), words);
    boolean all = proof.matches() == proof.dates();
    baselineLabel.setText(
        all
            ? words.of("data.baseline.all", formats.count(proof.dates()))
            : words.of(
                "data.baseline.some",
                formats.count(proof.matches()),
                formats.count(proof.dates())));
    List<String> differing =
        proof.payees().stream()
            .flatMap(payee -> differing(payee, formats))
            .limit(MOST_DATES)
            .toList();
    baselineList.getChildren().setAll(differing.stream().map(this::line).toList());
    int more = proof.dates() - proof.matches() - differing.size();
    if (more > 0) {
      baselineList.getChildren().add(line(words.of("data.baseline.more", formats.count(more))));
    }
  }

  private Stream<String> differing(PayeeProof payee, Formats formats) {
    return payee.differences().stream().map(date -> sentence(payee, date, formats));
  }

  private String sentence(PayeeProof payee, PayDateProof date, Formats formats) {
    return words.of(
        "data.baseline.date",
        payee.payee().name(),
        formats.date(date.date()),
        formats.money(date.replayed().minorUnits()),
        formats.money(date.paid().minorUnits()),
        formats.changeInWords(date.difference().minorUnits()).toLowerCase(Locale.ROOT),
        baseline.sentence(date));
  }

  private Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    return label;
  }
}
