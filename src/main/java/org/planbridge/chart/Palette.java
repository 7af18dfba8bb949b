package org.planbridge.chart;

/**
 * The colours of the roles for renderers that have no style sheet. They equal the tokens of the
 * window's themes.
 */
public enum Palette {
  LIGHT,
  DARK;

  /** The fill or stroke of a role, as {@code #rrggbb}. */
  public String colour(Role role) {
    return this == LIGHT ? light(role) : dark(role);
  }

  /** The colour of a text in a role, which may be darker than the mark for contrast. */
  public String text(Role role) {
    return this == LIGHT ? lightText(role) : darkText(role);
  }

  private static String light(Role role) {
    return switch (role) {
      case CURRENT, NONE -> "#8a94a3";
      case PROPOSED -> "#0b5cad";
      case GAIN -> "#2e9e6b";
      case LESS, BAND_LESS_STRONG -> "#8c510a";
      case HELD, LABEL, MUTED -> "#57606a";
      case BAND_GAIN_STRONG -> "#1f7f54";
      case BAND_GAIN -> "#7cc5a2";
      case BAND_NONE -> "#c3cad3";
      case BAND_LESS -> "#d4a968";
      case AXIS -> "#8c959f";
      case GRID -> "#e7ebef";
      case PANEL -> "#f6f8fa";
      case PAPER, ON_STRONG, ZONE -> "#ffffff";
      case ON_SOFT -> "#1f2630";
    };
  }

  private static String dark(Role role) {
    return switch (role) {
      case CURRENT, NONE, AXIS -> "#6e7681";
      case PROPOSED -> "#4493f8";
      case GAIN, BAND_GAIN_STRONG -> "#2dd4bf";
      case LESS, BAND_LESS_STRONG -> "#e3a008";
      case HELD, LABEL, MUTED -> "#9da7b3";
      case BAND_GAIN -> "#1b7a70";
      case BAND_NONE -> "#4a525c";
      case BAND_LESS -> "#8a640e";
      case GRID -> "#262d36";
      case PANEL, ON_STRONG -> "#0d1117";
      case PAPER, ZONE -> "#151b23";
      case ON_SOFT -> "#ffffff";
    };
  }

  private static String lightText(Role role) {
    return switch (role) {
      case CURRENT, AXIS, MUTED, NONE, HELD -> "#57606a";
      case GAIN, BAND_GAIN_STRONG, BAND_GAIN -> "#14703f";
      case PROPOSED, LESS, BAND_LESS, BAND_LESS_STRONG, ON_STRONG, ON_SOFT -> light(role);
      case LABEL, BAND_NONE, GRID, PANEL, PAPER, ZONE -> "#1f2630";
    };
  }

  private static String darkText(Role role) {
    return switch (role) {
      case CURRENT, AXIS, MUTED, NONE, HELD -> "#9da7b3";
      case PROPOSED -> "#6cb0ff";
      case GAIN, LESS, ON_STRONG, ON_SOFT, BAND_GAIN_STRONG, BAND_LESS_STRONG -> dark(role);
      case LABEL, BAND_GAIN, BAND_LESS, BAND_NONE, GRID, PANEL, PAPER, ZONE -> "#e6edf3";
    };
  }
}
