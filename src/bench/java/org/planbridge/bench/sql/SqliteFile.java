package org.planbridge.bench.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planbridge.bench.work.Answer;

/** A SQLite database file that an import fills and that is thrown away before the next. */
record SqliteFile(Path path) {

  void delete() {
    try {
      Files.deleteIfExists(path);
      Files.deleteIfExists(path.resolveSibling(path.getFileName() + "-journal"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "jdbc:sqlite:" + path;
  }

  Answer imported() {
    return SqlContender.imported(url(), Dialect.SQLITE);
  }
}
