package org.planbridge.planjson;

import org.planbridge.plan.Draw;
import org.planbridge.plan.GracePeriod;
import org.planbridge.plan.Guarantee;
import org.planbridge.plan.HoldHarmless;
import org.planbridge.plan.RateSet;
import org.planbridge.plan.Terms;
import org.planbridge.plan.Transition;
import org.planbridge.plan.TrueUp;

/**
 * The slots and terms that have one kind only and therefore no spelling. A second kind makes these
 * switches fail to compile, so that no clause can ever be left out of a file in silence.
 */
final class Filled {
  private Filled() {}

  static void demand(Terms terms) {
    switch (terms.draw()) {
      case Draw.None _ -> {}
    }
    switch (terms.guarantee()) {
      case Guarantee.None _ -> {}
    }
    switch (terms.holdHarmless()) {
      case HoldHarmless.None _ -> {}
    }
    switch (terms.grace()) {
      case GracePeriod.None _ -> {}
    }
    switch (terms.trueUp()) {
      case TrueUp.None _ -> {}
    }
    switch (terms.transition()) {
      case Transition.None _ -> {}
    }
    switch (terms.rateSet()) {
      case RateSet.None _ -> {}
    }
  }
}
