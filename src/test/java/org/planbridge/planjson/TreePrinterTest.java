package org.planbridge.planjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Trees are one line of JSON, keys in order, nothing in them that a terminal would obey. */
class TreePrinterTest {
  @Test
  void keys_are_sorted_and_letters_stay_as_they_are() throws IOException {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("z", List.of(1, 2L, true));
    tree.put("a", Map.of("name", "Inês \"Č\" 李"));
    tree.put("n", Arrays.asList((Object) null));

    assertThat(print(tree))
        .isEqualTo("{\"a\":{\"name\":\"Inês \\\"Č\\\" 李\"},\"n\":[null],\"z\":[1,2,true]}\n");
  }

  @Test
  void what_a_terminal_would_obey_is_spelled_out() throws IOException {
    assertThat(print(List.of("\u001b[31m", "\u009b", "\u007f", "a\u202eb", "\u2028", "x\ufeff")))
        .isEqualTo(
            "[\"\\u001B[31m\",\"\\u009b\",\"\\u007f\",\"a\\u202eb\",\"\\u2028\",\"x\\ufeff\"]\n");
  }

  @Test
  void anything_but_finished_values_is_refused() {
    assertThatThrownBy(() -> print(List.of(1.5))).hasMessageContaining("java.lang.Double");
    assertThatThrownBy(() -> print(Map.of(1, "a"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_stream_that_takes_no_more_is_told() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> new TreePrinter().print(List.of("a".repeat(100_000)), full))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  private static String print(Object tree) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TreePrinter().print(tree, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
