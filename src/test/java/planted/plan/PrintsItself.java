package planted.plan;

import planted.facts.LeansOnPlan;

/** Planted: prints, and closes a ring of packages. */
public final class PrintsItself {
  public void print(LeansOnPlan other) {
    System.out.println(other);
  }
}
