package org.planbridge.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.planbridge.bench.run.Pace;
import org.planbridge.bench.work.Size;

/** The sizes that a run is asked for, smallest first, and whether it takes times. */
record Arguments(List<Size> sizes, Pace pace) {
  private static final Set<Size> USUAL = EnumSet.of(Size.S, Size.M, Size.L);

  /**
   * Reads words such as {@code S M --xl}. Without a size the usual ones run; {@code --xl} adds the
   * largest, which takes many minutes and about 10 GB of memory; {@code --check} takes no times.
   *
   * @throws IllegalArgumentException for any other word
   */
  static Arguments of(String words) {
    Set<Size> sizes = EnumSet.noneOf(Size.class);
    boolean largest = false;
    Pace pace = Pace.TIMED;
    for (String word : words.strip().split("\\s+", -1)) {
      switch (word.toUpperCase(Locale.ROOT)) {
        case "" -> {}
        case "--XL" -> largest = true;
        case "--CHECK" -> pace = Pace.CHECKED;
        case "S" -> sizes.add(Size.S);
        case "M" -> sizes.add(Size.M);
        case "L" -> sizes.add(Size.L);
        default -> throw new IllegalArgumentException("say S, M, L, --xl or --check, not " + word);
      }
    }
    Set<Size> asked = sizes.isEmpty() ? EnumSet.copyOf(USUAL) : sizes;
    if (largest) {
      asked.add(Size.XL);
    }
    return new Arguments(List.copyOf(asked), pace);
  }
}
