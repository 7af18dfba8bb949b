package org.planbridge.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planbridge.workspace.imports.FileSource;

/** Writes all templates into a folder; files that are there already stay as they are. */
public final class SaveTemplates {
  private SaveTemplates() {}

  /** Makes the folder if need be, and answers how many files were written. */
  public static int into(Path folder) throws IOException {
    Files.createDirectories(folder);
    int written = 0;
    for (String name : Templates.names()) {
      FileSource template = Templates.named(name).orElseThrow();
      Path target = folder.resolve(template.name());
      if (Files.notExists(target)) {
        try (InputStream in = template.open()) {
          Files.copy(in, target);
        }
        written++;
      }
    }
    return written;
  }
}
