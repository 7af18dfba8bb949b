package org.planbridge.workspace.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to be read, from its first byte each time it is opened. */
public interface FileSource {
  /** The file's name without folders. */
  String name();

  InputStream open() throws IOException;

  static FileSource of(Path path) {
    Path last = path.getFileName();
    String name = last == null ? path.toString() : last.toString();
    return new FileSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(path);
      }
    };
  }

  /** A file that lies in memory, such as text pasted into the window. */
  static FileSource of(String name, byte[] content) {
    byte[] copy = content.clone();
    return new FileSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(copy);
      }
    };
  }
}
