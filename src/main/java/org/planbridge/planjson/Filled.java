package org.planbridge.planjson;

import org.planbridge.plan.Terms;
import org.planbridge.plan.Transition;

/**
 * The slots and terms that have one kind only and therefore no spelling. A second kind makes these
 * switches fail to compile, so that no clause can ever be left out of a file in silence.
 */
final class Filled {
  private Filled() {}

  static void demand(Terms terms) {
    switch (terms.transition()) {
      case Transition.None _ -> {}
    }
  }
}
