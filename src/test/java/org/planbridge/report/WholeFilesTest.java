package org.planbridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.problem.Code;
import org.planbridge.workspace.OutputFailure;
import org.planbridge.workspace.Outputs;

/** A file for somebody is there whole or not at all, and never run by a spreadsheet. */
class WholeFilesTest {
  private final WholeFiles files = new WholeFiles();

  @TempDir Path folder;

  @Test
  void a_file_is_made_with_its_folder_for_its_owner_alone() throws IOException {
    Path file = folder.resolve("new/deep/a.txt");
    files.write(file, false, out -> out.write(1));

    assertThat(Files.readAllBytes(file)).containsExactly(1);
    assertThat(names(file.getParent())).containsExactly("a.txt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_file_that_is_there_stays_unless_it_may_be_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "mine");

    assertThatThrownBy(() -> files.write(file, false, out -> out.write('x')))
        .isInstanceOfSatisfying(
            OutputFailure.class,
            failure -> assertThat(failure.problem().code()).isEqualTo(Code.OUTPUT_EXISTS));
    assertThat(Files.readString(file)).isEqualTo("mine");

    files.write(file, true, out -> out.write('x'));
    assertThat(Files.readString(file)).isEqualTo("x");
  }

  @Test
  void what_fails_on_the_way_leaves_what_was_there_and_nothing_else() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "mine");

    assertThatThrownBy(() ->
            files.write(
                file,
                true,
                out -> {
                  out.write("half".getBytes(StandardCharsets.UTF_8));
                  throw new IOException("No space left on device");
                }))
        .isInstanceOfSatisfying(
            OutputFailure.class,
            failure -> assertThat(failure.problem().code()).isEqualTo(Code.DISK_FULL));
    assertThatThrownBy(() -> files.write(file, true, new Untrue()))
        .isInstanceOf(OutputFailure.class);
    assertThatThrownBy(() ->
            files.write(
                file,
                true,
                out -> {
                  throw new IllegalStateException("ours");
                }))
        .hasMessage("ours");

    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(names(folder)).containsExactly("a.txt");
  }

  /** Reads back something else than was written. */
  private static final class Untrue implements Outputs.Content {
    @Override
    public void to(OutputStream out) throws IOException {
      out.write('x');
    }

    @Override
    public void verify(InputStream written) throws IOException {
      throw new IOException("not what was written");
    }
  }

  @Test
  void a_folder_in_the_way_is_a_failure_of_the_world() throws IOException {
    Path file = Files.createDirectory(folder.resolve("a.txt"));

    assertThatThrownBy(() -> files.write(file, true, out -> out.write('x')))
        .isInstanceOf(OutputFailure.class);
    assertThat(names(folder)).containsExactly("a.txt");
  }

  @Test
  void no_text_of_a_table_is_a_formula_and_every_cell_comes_back() throws IOException {
    List<String> texts =
        List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM",
            "\tx",
            "\rx",
            "\uff1d1",
            "\uff0b1",
            "\uff0d1",
            "\uff201",
            "plain",
            "with, comma",
            "with \"quotes\"",
            "two\nlines",
            "");
    CsvTable table =
        new CsvTable(
            List.of("text", "figure"),
            rows -> texts.forEach(text -> rows.row(List.of(CsvTable.text(text), "-1.50"))));
    Path file = folder.resolve("a.csv");
    files.write(file, false, table);

    String written = Files.readString(file);
    assertThat(written)
        .contains("'=1+1", "'+1", "'-1", "'@SUM", "'\tx", "'\rx", "'\uff1d1", "'\uff201")
        .contains("plain,-1.50\n", "\"with, comma\"", "\"with \"\"quotes\"\"\"", "\"two\nlines\"");
  }

  @Test
  void a_table_that_lost_a_row_on_the_disk_is_not_given_its_name() {
    CsvTable table =
        new CsvTable(List.of("a"), rows -> rows.row(List.of("1"))) {
          @Override
          public void to(OutputStream out) throws IOException {
            super.to(OutputStream.nullOutputStream());
            out.write("a\n2\n".getBytes(StandardCharsets.UTF_8));
          }
        };

    assertThatThrownBy(() -> files.write(folder.resolve("a.csv"), false, table))
        .isInstanceOf(OutputFailure.class);
    assertThat(names(folder)).isEmpty();
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
