package org.planbridge.chart;

import java.util.List;

/**
 * What a mark says and leads to: the card shown on hover or keyboard focus, the sentence spoken,
 * and the key of the rows behind it.
 *
 * @param key names the rows behind the mark, for example {@code 2026-Q3}; empty when nothing lies
 *     behind it
 * @param title first line of the card
 * @param lines further lines of the card, already formatted
 */
public record Tag(String key, String title, List<String> lines) {
  /** The tag of furniture: nothing to say, nowhere to lead. */
  public static final Tag NONE = new Tag("", "", List.of());

  public Tag {
    lines = List.copyOf(lines);
  }

  /** True for furniture, which keyboard and pointer pass over. */
  public boolean silent() {
    return title.isEmpty() && lines.isEmpty();
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
