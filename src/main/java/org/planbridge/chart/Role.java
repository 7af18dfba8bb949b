package org.planbridge.chart;

import java.util.Locale;

/**
 * What a mark stands for. The renderer chooses the colour; one meaning has one colour everywhere.
 *
 * <p>{@link #CURRENT} and {@link #PROPOSED} are levels, {@link #GAIN}, {@link #LESS} and {@link
 * #NONE} are differences, {@link #HELD} is an amount that no plan could compute. The bands sort
 * payees by the size of their difference. The rest is furniture.
 */
public enum Role {
  CURRENT,
  PROPOSED,
  GAIN,
  LESS,
  NONE,
  HELD,
  BAND_GAIN_STRONG,
  BAND_GAIN,
  BAND_NONE,
  BAND_LESS,
  BAND_LESS_STRONG,
  AXIS,
  GRID,
  PANEL,
  PAPER,
  LABEL,
  MUTED,
  ON_STRONG,
  ON_SOFT,
  ZONE;

  /** The role of a difference with this sign: more is a gain, less is less, zero is no change. */
  public static Role ofDifference(long difference) {
    return difference > 0 ? GAIN : difference < 0 ? LESS : NONE;
  }

  /** The name used in style sheets, for example {@code band-gain-strong}. */
  public String styleName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
