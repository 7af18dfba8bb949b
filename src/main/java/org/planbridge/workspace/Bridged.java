package org.planbridge.workspace;

import java.util.List;
import org.planbridge.attribution.PayeeBridge;
import org.planbridge.attribution.Step;
import org.planbridge.facts.Payee;

/** How one payee's difference came about, or why that cannot be told. */
public sealed interface Bridged {
  Payee payee();

  /** How it came about. */
  record Done(PayeeBridge bridge) implements Bridged {
    @Override
    public Payee payee() {
      return bridge.payee();
    }
  }

  /** So many changes may work on one another that they cannot be told apart. */
  record TooMany(Payee payee, List<Step> together) implements Bridged {
    public TooMany {
      together = List.copyOf(together);
    }
  }
}
