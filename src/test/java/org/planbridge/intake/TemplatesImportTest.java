package org.planbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mapping;

/** The files of facts to start from import as they are, each recognised for what it is. */
class TemplatesImportTest {
  @Test
  void the_templates_import_without_a_map_and_without_a_word_of_complaint() throws IOException {
    List<Imported> files = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Imported file = Reads.imported(template(kind), Mapping.NONE);
      assertThat(file.kind()).isEqualTo(kind);
      assertThat(file.problems()).as("%s", kind).isEmpty();
      assertThat(file.tally().used()).isEqualTo(file.tally().rows()).isBetween(2, 3);
      files.add(file);
    }
    Gathered gathered = Reads.gather(files.toArray(Imported[]::new));
    assertThat(gathered.problems()).isEmpty();
    assertThat(gathered.facts().deals().ids().size()).isEqualTo(3);
  }

  private static FileSource template(Kind kind) throws IOException {
    String name =
        switch (kind) {
          case DEALS -> "deals.csv";
          case PAYEES -> "payees.csv";
          case QUOTAS -> "quotas.csv";
          case SPLITS -> "splits.csv";
          case EVENTS -> "events.csv";
          case STATEMENTS -> "pay_statements.csv";
          case OPENINGS -> "openings.csv";
          case ACHIEVEMENTS -> "achievements.csv";
          case ADVANCES -> "advances.csv";
          case RATES -> "rates.csv";
        };
    try (InputStream in = FileSource.class.getResourceAsStream("/templates/" + name)) {
      return FileSource.of(name, in.readAllBytes());
    }
  }
}
