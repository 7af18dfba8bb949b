package org.planbridge.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Kind;

/** North Coast, the company that ships with the product: its facts and the plans of both sides. */
public final class Sample {
  private static final String FOLDER = "/sample/";

  private Sample() {}

  public static List<FactFile> facts() {
    return List.of(
        new FactFile(Kind.DEALS, source("deals.csv")),
        new FactFile(Kind.PAYEES, source("payees.csv")),
        new FactFile(Kind.QUOTAS, source("quotas.csv")),
        new FactFile(Kind.SPLITS, source("splits.csv")),
        new FactFile(Kind.EVENTS, source("events.csv")),
        new FactFile(Kind.STATEMENTS, source("pay_statements.csv")));
  }

  public static List<FileSource> current() {
    return List.of(source("current-ae.json"), source("current-am.json"));
  }

  public static List<FileSource> proposed() {
    return List.of(source("proposed-ae.json"), source("proposed-am.json"));
  }

  private static FileSource source(String name) {
    try (InputStream in = Sample.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The build left out (%s).".formatted(FOLDER + name));
      }
      return FileSource.of(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name, e);
    }
  }
}
