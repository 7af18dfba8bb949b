package org.planbridge.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Changes that may work on one another, and the components they work on. Changes of different
 * classes reach different components, so what they pay together is the sum of what each class pays
 * by itself.
 */
record Classes(List<Together> all) {
  /**
   * @param steps places of the changes, ascending
   * @param parts places of the components that they reach
   */
  record Together(int[] steps, BitSet parts) {
    int size() {
      return steps.length;
    }

    /** The changes of this class that the {@code index}-th of their mixes makes. */
    long mix(long index) {
      long made = 0;
      for (int i = 0; i < steps.length; i++) {
        if ((index >> i & 1) == 1) {
          made |= 1L << steps[i];
        }
      }
      return made;
    }
  }

  Classes {
    all = List.copyOf(all);
  }

  /** Changes that reach a component in common are together; what reaches nothing is in no class. */
  static Classes of(List<BitSet> reaches) {
    List<BitSet> steps = new ArrayList<>();
    List<BitSet> parts = new ArrayList<>();
    for (int i = 0; i < reaches.size(); i++) {
      if (reaches.get(i).isEmpty()) {
        continue;
      }
      BitSet ownSteps = new BitSet();
      ownSteps.set(i);
      BitSet ownParts = (BitSet) reaches.get(i).clone();
      for (int k = steps.size() - 1; k >= 0; k--) {
        if (parts.get(k).intersects(ownParts)) {
          ownSteps.or(steps.remove(k));
          ownParts.or(parts.remove(k));
        }
      }
      steps.add(ownSteps);
      parts.add(ownParts);
    }
    List<Together> all = new ArrayList<>();
    for (int k = 0; k < steps.size(); k++) {
      all.add(new Together(steps.get(k).stream().toArray(), parts.get(k)));
    }
    return new Classes(all);
  }

  /** The size of the largest class; 0 without any. */
  int largest() {
    return all.stream().mapToInt(Together::size).max().orElse(0);
  }
}
