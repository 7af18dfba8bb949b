package org.planbridge.workspace.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.intake.CsvFactFiles;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.Watch;

class DemoFactsTest {
  private static final Pattern MARKER = Pattern.compile("Q[a-z]{8}");

  @Test
  void the_same_seed_gives_the_same_bytes_in_every_version() {
    Map<String, String> files = DemoTexts.of(new DemoSize(2_000, 7, false));
    assertThat(files.keySet()).containsExactly("payees.csv", "quotas.csv", "deals.csv");
    assertThat(sha256(String.join("", files.values())))
        .isEqualTo("a82993ecfa35bf5b9528638bb3dc895a9ce92a345f2bd24bbfcbce885f0b4a37");
    assertThat(DemoTexts.of(new DemoSize(2_000, 8, false))).isNotEqualTo(files);
  }

  @Test
  void no_language_of_the_machine_changes_a_byte() {
    Map<String, String> files = DemoTexts.of(new DemoSize(500, 1, true));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(DemoTexts.of(new DemoSize(500, 1, true))).isEqualTo(files);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void every_row_is_read_by_the_import_without_a_fault() {
    for (boolean canary : new boolean[] {false, true}) {
      Map<String, String> files = DemoTexts.of(new DemoSize(3_000, 3, canary));
      Gathered read = read(files);
      assertThat(read.problems()).isEmpty();
      assertThat(read.held()).isEmpty();
      assertThat(read.tallies().get(Kind.DEALS).rows()).isEqualTo(3_000);
      assertThat(read.tallies().get(Kind.DEALS).used()).isBetween(2_200, 2_600);
      assertThat(read.facts().payees()).hasSize(15);
      assertThat(read.facts().quotas()).hasSize(60);
    }
  }

  @Test
  void a_million_deals_pass_without_being_kept() throws IOException {
    long[] rows = new long[1];
    DemoFacts.write(
        new DemoSize(1_000_000, 1, false),
        new DemoSink() {
          @Override
          public void file(String file, List<String> headings) {
            rows[0] = 0;
          }

          @Override
          public void row(List<String> cells) {
            rows[0]++;
          }
        });
    assertThat(rows[0]).isEqualTo(1_000_000);
  }

  @Test
  void a_canary_is_found_in_the_rows_of_its_payee_only() throws IOException {
    Map<String, String> owners = new HashMap<>();
    DemoFacts.write(
        new DemoSize(20_000, 5, true),
        new DemoSink() {
          private List<String> headings = List.of();

          @Override
          public void file(String file, List<String> names) {
            headings = names;
          }

          @Override
          public void row(List<String> cells) {
            String owner = cells.get(headings.indexOf("payee_id"));
            for (int i = 0; i < cells.size(); i++) {
              Matcher marker = MARKER.matcher(cells.get(i));
              while (marker.find()) {
                belongs(owners, marker.group(), owner);
              }
              if (List.of("amount", "quota", "target_incentive", "base_salary")
                  .contains(headings.get(i))) {
                belongs(owners, cells.get(i), owner);
              }
            }
          }
        });
    assertThat(owners.values().stream().distinct()).hasSize(100);
    assertThat(owners).hasSizeGreaterThan(15_000);
  }

  @Test
  void markers_of_ten_thousand_payees_differ() {
    List<String> markers = new ArrayList<>();
    for (int payee = 0; payee < 10_000; payee++) {
      markers.add(DemoNames.marker(payee));
    }
    assertThat(markers).doesNotHaveDuplicates().allMatch(MARKER.asMatchPredicate());
  }

  @Test
  void a_size_that_cannot_be_is_refused() {
    assertThatThrownBy(() -> new DemoSize(0, 1, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(0)");
    assertThat(new DemoSize(1, 1, false).payees()).isEqualTo(4);
    assertThat(new DemoSize(10_000, 1, false).payees()).isEqualTo(50);
    assertThat(new DemoSize(10_000_000, 1, false).payees()).isEqualTo(10_000);
  }

  private static void belongs(Map<String, String> owners, String what, String owner) {
    assertThat(owners.merge(what, owner, (was, _) -> was)).as(what).isEqualTo(owner);
  }

  private static Gathered read(Map<String, String> texts) {
    CsvFactFiles files = new CsvFactFiles();
    List<Imported> read = new ArrayList<>();
    texts.forEach((name, text) -> {
      FileSource source = FileSource.of(name, text.getBytes(StandardCharsets.UTF_8));
      Look look = (Look) files.look(source, Mapping.NONE);
      read.add((Imported) files.read(look, false, Watch.NONE));
    });
    return files.gather(read, Facts.of(DealTable.empty(), List.of(), List.of(), List.of()));
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
