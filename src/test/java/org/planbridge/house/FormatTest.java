package org.planbridge.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source file looks as google-java-format writes it. To have the files rewritten instead of
 * complained about: {@code mvn test -Dtest=FormatTest -Dformat.fix=true}.
 */
class FormatTest {
  private static final boolean FIX = Boolean.getBoolean("format.fix");
  private static final Formatter FORMATTER = new Formatter();

  @Test
  void all_sources_are_formatted() throws IOException, FormatterException {
    var wrong = new ArrayList<Path>();
    var sources =
        Stream.of("src", "packaging")
            .flatMap(folder -> Tree.files(Tree.ROOT.resolve(folder), ".java").stream())
            .toList();
    assertThat(sources).hasSizeGreaterThan(100);
    for (var file : sources) {
      var written = Files.readString(file);
      var formatted = formatted(written);
      if (!formatted.equals(written)) {
        if (FIX) {
          Files.writeString(file, formatted);
        } else {
          wrong.add(Tree.ROOT.relativize(file));
        }
      }
    }
    assertThat(wrong).as("run: mvn test -Dtest=FormatTest -Dformat.fix=true").isEmpty();
  }

  @Test
  void a_planted_fault_is_put_right() throws FormatterException {
    assertThat(
            formatted(
                """
                import java.util.List;
                import java.util.Set;
                class A {
                    Set<String>  names;
                }
                """))
        .isEqualTo(
            """
            import java.util.Set;

            class A {
              Set<String> names;
            }
            """);
  }

  private static String formatted(String source) throws FormatterException {
    var ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE);
    return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }
}
