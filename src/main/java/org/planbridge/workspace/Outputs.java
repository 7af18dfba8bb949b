package org.planbridge.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Files made for people: each is there whole under its name or not at all, and one that is there is
 * replaced only on request.
 */
public interface Outputs {
  /** Writes what belongs into a file. */
  interface Content {
    void to(OutputStream out) throws IOException;

    /**
     * Reads what was written before it gets its name.
     *
     * @throws IOException if it is not what should be there
     */
    default void verify(InputStream written) throws IOException {}
  }

  /**
   * Refuses before anything is written if one of the files is there and must not be replaced.
   *
   * @throws OutputFailure if so
   */
  void mayWrite(List<Path> files, boolean replace);

  /**
   * Makes a file, and its folder if there is none.
   *
   * @throws OutputFailure if it is there and must not be replaced, or the world does not let it
   */
  void write(Path file, boolean replace, Content content);
}
