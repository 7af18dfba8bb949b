package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.workspace.ImportWatch;
import org.planbridge.workspace.Opened;
import org.planbridge.workspace.ProjectStore;

/** What tests of this room do with a folder: make and open projects, and tamper with them. */
final class ProjectFolder {
  static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  private ProjectFolder() {}

  static SqliteProjectFiles files() {
    return new SqliteProjectFiles(Clock.fixed(NOW, ZoneOffset.UTC), "0.1.0");
  }

  static ProjectStore create(Path file) {
    return ready(files().create(file));
  }

  static ProjectStore open(Path file) {
    return ready(files().open(file));
  }

  static ProjectStore ready(Opened opened) {
    assertThat(opened).isInstanceOf(Opened.Ready.class);
    return ((Opened.Ready) opened).project();
  }

  static List<Long> store(ProjectStore project, Facts facts) {
    return project
        .imports()
        .store(facts, RandomFacts.filesOf(facts), List.of(), NOW, ImportWatch.none())
        .orElseThrow();
  }

  /** Runs SQL on a closed project as another program would, foreign keys and triggers off. */
  static void tamper(Path file, String... statements) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * All deals as text, one line a deal, sorted: whether they come in the order of their file or in
   * that of replay means nothing.
   */
  static List<String> lines(DealTable deals) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < deals.size(); row++) {
      StringBuilder line = new StringBuilder();
      line.append(deals.ids().get(row)).append('|').append(deals.owners().get(row));
      line.append('|').append(deals.date(row)).append('|').append(deals.source(row));
      for (var number : deals.numbers()) {
        line.append('|').append(number.name()).append('=').append(number.get(row));
      }
      for (var attribute : deals.attributes()) {
        line.append('|').append(attribute.name()).append('=').append(attribute.get(row));
      }
      lines.add(line.toString());
    }
    Collections.sort(lines);
    return lines;
  }
}
