package org.planbridge.store;

import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Quota;
import org.planbridge.facts.QuotaSide;
import org.planbridge.time.Cycle;

/**
 * What a quota counts, as it lies in its column: the measure alone, or, where the quota is per a
 * time or of one side, the measure, the time and the side with a unit separator between them.
 */
final class QuotaText {
  private static final String SEPARATOR = "\u001f";

  private QuotaText() {}

  static String of(Quota quota) {
    Cycle per = quota.per();
    QuotaSide side = quota.side();
    return per == null && side == null
        ? quota.measure()
        : String.join(
            SEPARATOR,
            quota.measure(),
            per == null ? "" : per.name(),
            side == null ? "" : side.name());
  }

  static String measure(String text) {
    return parts(text)[0];
  }

  static @Nullable Cycle per(String text) {
    String[] parts = parts(text);
    return parts.length < 2 || parts[1].isEmpty() ? null : Cycle.valueOf(parts[1]);
  }

  static @Nullable QuotaSide side(String text) {
    String[] parts = parts(text);
    return parts.length < 3 || parts[2].isEmpty() ? null : QuotaSide.valueOf(parts[2]);
  }

  private static String[] parts(String text) {
    return text.split(SEPARATOR, -1);
  }
}
