package org.planbridge.ui.common;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.planbridge.baseline.BaselineProof;
import org.planbridge.compare.Comparison;

/**
 * What all screens look at together: the comparison of the open project, the payee in front, and
 * whether earned or paid figures are shown. One object lives as long as the window.
 */
public final class Shown {
  private final ObjectProperty<@Nullable Comparison> comparison = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable BaselineProof> baseline = new SimpleObjectProperty<>();
  private final IntegerProperty payee = new SimpleIntegerProperty(0);
  private final BooleanProperty paid = new SimpleBooleanProperty(false);

  /** Null until a project with plans on both sides is open. */
  public ObjectProperty<@Nullable Comparison> comparisonProperty() {
    return comparison;
  }

  /** How the comparison's current side stands against pay statements; null until it is known. */
  public ObjectProperty<@Nullable BaselineProof> baselineProperty() {
    return baseline;
  }

  /** The payee in front, by index in the comparison. */
  public IntegerProperty payeeProperty() {
    return payee;
  }

  /** False shows what was earned in a period, true what was paid in it. */
  public BooleanProperty paidProperty() {
    return paid;
  }
}
