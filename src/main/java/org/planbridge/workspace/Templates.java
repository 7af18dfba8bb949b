package org.planbridge.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files to begin with: plans to fill in, and a CSV file of every kind of facts. */
public final class Templates {
  private static final String FOLDER = "/templates/";

  /** Plan templates by name. */
  public static final List<String> PLANS = List.of("flat.json", "tiers.json", "quota-accelerator.json");

  /** Templates of fact files by name. */
  public static final List<String> FACTS =
      List.of(
          "deals.csv", "payees.csv", "quotas.csv", "splits.csv", "events.csv", "pay_statements.csv");

  private Templates() {}

  /** The content of a template. */
  public static byte[] content(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("No template (%s).".formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Writes all templates into a folder, which is made if need be; files that are there already stay
   * as they are.
   *
   * @return how many files were written
   */
  public static int saveAll(Path folder) throws IOException {
    Files.createDirectories(folder);
    int written = 0;
    for (List<String> names : List.of(PLANS, FACTS)) {
      for (String name : names) {
        try {
          Files.write(
              folder.resolve(name), content(name), java.nio.file.StandardOpenOption.CREATE_NEW);
          written++;
        } catch (FileAlreadyExistsException there) {
          // The person's own file wins.
          continue;
        }
      }
    }
    return written;
  }
}
