package org.planbridge.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.planbridge.bench.work.Size;

/** The sizes that a run is asked for. */
final class Arguments {
  private static final Set<Size> USUAL = EnumSet.of(Size.S, Size.M, Size.L);

  private Arguments() {}

  /**
   * Reads words such as {@code S M --xl}. Without a size the usual ones run; {@code --xl} adds the
   * largest, which takes some minutes and about 10 GB of memory.
   *
   * @throws IllegalArgumentException for a word that is neither
   */
  static List<Size> sizes(String words) {
    Set<Size> sizes = EnumSet.noneOf(Size.class);
    boolean largest = false;
    for (String word : words.strip().split("\\s+", -1)) {
      switch (word.toUpperCase(Locale.ROOT)) {
        case "" -> {}
        case "--XL" -> largest = true;
        case "S" -> sizes.add(Size.S);
        case "M" -> sizes.add(Size.M);
        case "L" -> sizes.add(Size.L);
        default -> throw new IllegalArgumentException("sizes are S, M, L and --xl, not " + word);
      }
    }
    Set<Size> asked = sizes.isEmpty() ? EnumSet.copyOf(USUAL) : sizes;
    if (largest) {
      asked.add(Size.XL);
    }
    return List.copyOf(asked);
  }
}
