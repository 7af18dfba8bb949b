package org.planbridge.chart;

import java.util.List;

/**
 * What a place in a picture says and leads to: the card shown on hover or keyboard focus, the
 * sentence spoken, and the key of the rows behind it.
 *
 * @param key names the rows behind the place, for example {@code 2026-Q3}; empty when nothing lies
 *     behind it
 * @param title first line of the card
 * @param lines further lines of the card, already formatted
 */
public record Tag(String key, String title, List<String> lines) {
  public Tag {
    lines = List.copyOf(lines);
  }

  /** The whole card as one spoken text, for example {@code Q3. Current $26,400.00. …}. */
  public String sentence() {
    var text = new StringBuilder(title);
    for (var line : lines) {
      text.append(text.isEmpty() ? "" : ". ").append(line);
    }
    return text.toString();
  }
}
