package org.planbridge.workspace.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made-up files as texts by name. */
public final class DemoTexts {
  private DemoTexts() {}

  public static Map<String, String> of(DemoSize size) {
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    try {
      DemoFacts.write(
          size,
          new DemoSink() {
            private StringBuilder text = new StringBuilder();
            private int width;

            @Override
            public void file(String file, List<String> headings) {
              text = new StringBuilder();
              files.put(file, text);
              width = headings.size();
              row(headings);
            }

            @Override
            public void row(List<String> cells) {
              assertThat(cells).hasSize(width).noneMatch(cell -> cell.matches(".*[,\"\\n\\r].*"));
              text.append(String.join(",", cells)).append('\n');
            }
          });
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((name, text) -> texts.put(name, text.toString()));
    return texts;
  }
}
