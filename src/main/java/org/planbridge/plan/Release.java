package org.planbridge.plan;

import java.util.List;
import java.util.Optional;
import org.planbridge.money.Fraction;

/** When an earning becomes payable. It never changes what is earned, only when it is paid. */
public sealed interface Release {
  /** Payable as soon as it is earned; the pay calendar alone decides the pay date. */
  record AtEarning() implements Release {}

  /**
   * Payable in parts, each at its own trigger.
   *
   * @param parts what of the earning waits for what; the shares total exactly 1. Odd cents go by
   *     largest remainder, the earlier part first
   * @param holdback a share that is kept back first; the parts divide the rest
   */
  record InParts(List<ReleasePart> parts, Optional<ReleasePart> holdback) implements Release {
    public InParts {
      parts = List.copyOf(parts);
      Fraction total =
          parts.stream()
              .map(part -> Fraction.of(part.share()))
              .reduce(Fraction.ZERO, Fraction::plus);
      if (!total.equals(Fraction.ONE)) {
        throw new IllegalArgumentException("Parts must total 1 (%s).".formatted(total));
      }
    }

    /** All parts, the holdback last. */
    public List<ReleasePart> all() {
      return java.util.stream.Stream.concat(parts.stream(), holdback.stream()).toList();
    }

    /** What of the earning each of {@link #all()} is; they total exactly 1. */
    public List<Fraction> shares() {
      Fraction kept = holdback.map(part -> Fraction.of(part.share())).orElse(Fraction.ZERO);
      Fraction rest = Fraction.ONE.minus(kept);
      return java.util.stream.Stream.concat(
              parts.stream().map(part -> Fraction.of(part.share()).times(rest)),
              holdback.stream().map(_ -> kept))
          .toList();
    }
  }

  Release DEFAULT = new AtEarning();

  /** All parts; none if it is payable at once. */
  static List<ReleasePart> stages(Release release) {
    return switch (release) {
      case AtEarning _ -> List.of();
      case InParts inParts -> inParts.all();
    };
  }
}
