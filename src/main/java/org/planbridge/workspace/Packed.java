package org.planbridge.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.planbridge.workspace.imports.FileSource;

/** Files that are packed with the product. */
final class Packed {
  private Packed() {}

  /** A packed file under the last part of its name; one that is not packed is a fault of ours. */
  static FileSource file(String folder, String name) {
    try (InputStream in = Packed.class.getResourceAsStream("/" + folder + "/" + name)) {
      if (in == null) {
        throw new IllegalStateException("Nothing is packed as (%s/%s).".formatted(folder, name));
      }
      return FileSource.of(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
