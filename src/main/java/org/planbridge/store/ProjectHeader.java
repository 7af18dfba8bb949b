package org.planbridge.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;

/**
 * The first 100 bytes of a file, looked at before SQLite sees it. SQLite would take an empty file
 * for a fine empty database. Nothing here may be called while this program has the project open:
 * closing any handle on the file gives up SQLite's own locks.
 */
final class ProjectHeader {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_BYTES = 100;
  static final int PAGE_BYTES = 4_096;
  private static final int LOOKS = 5;

  private final Path file;
  private final long length;
  private final ByteBuffer bytes;

  private ProjectHeader(Path file, long length, byte[] bytes) {
    this.file = file;
    this.length = length;
    this.bytes = ByteBuffer.wrap(bytes);
  }

  static ProjectHeader read(Path file) {
    try {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      if (!Files.isRegularFile(file)) {
        return new ProjectHeader(file, -1, new byte[0]);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return new ProjectHeader(file, Files.size(file), in.readNBytes(HEADER_BYTES));
      }
    } catch (IOException e) {
      throw SqliteFailures.of(file, e);
    }
  }

  /** A save that was interrupted has left its journal, which SQLite will finish or undo. */
  boolean hasUnfinishedJournal() {
    Path journal = file.resolveSibling(file.getFileName() + "-journal");
    try {
      return Files.exists(journal) && Files.size(journal) > 0;
    } catch (IOException e) {
      throw SqliteFailures.of(file, e);
    }
  }

  /** Whether it is a database at all. */
  Optional<Problem> magicFault() {
    if (length < 0) {
      return Optional.of(problem(Code.PROJ_NOT, "not a file"));
    }
    if (length == 0) {
      return Optional.of(problem(Code.PROJ_NOT, "0 bytes"));
    }
    byte[] start = new byte[Math.min(bytes.capacity(), MAGIC.length)];
    bytes.get(0, start);
    if (!java.util.Arrays.equals(start, MAGIC)) {
      return Optional.of(problem(Code.PROJ_NOT, onlyZeros() ? "only zeros" : "not a database"));
    }
    if (bytes.capacity() < HEADER_BYTES) {
      return Optional.of(damaged(PAGE_BYTES));
    }
    return Optional.empty();
  }

  /** Whether it is a project of ours that this program can read. */
  Optional<Problem> identityFault(int newest) {
    Optional<Problem> magic = magicFault();
    if (magic.isPresent()) {
      return magic;
    }
    if (bytes.getInt(68) != Schema.APPLICATION_ID) {
      return Optional.of(problem(Code.PROJ_FOREIGN));
    }
    int version = bytes.getInt(60);
    if (version > newest || bytes.get(18) > 2 || bytes.get(19) > 2) {
      return Optional.of(
          problem(Code.PROJ_NEWER, Integer.toString(version), Integer.toString(newest)));
    }
    if (version < 1) {
      return Optional.of(problem(Code.PROJ_SCHEMA, "version " + version));
    }
    if (bytes.get(18) != 1 || bytes.get(19) != 1) {
      return Optional.of(problem(Code.PROJ_SCHEMA, "write-ahead log"));
    }
    if (bytes.getInt(56) != 1) {
      return Optional.of(problem(Code.PROJ_SCHEMA, "text encoding"));
    }
    if (Short.toUnsignedInt(bytes.getShort(16)) != PAGE_BYTES) {
      return Optional.of(problem(Code.PROJ_SCHEMA, "page size"));
    }
    return Optional.empty();
  }

  /** Whether the file is as long as it says. Only while nobody writes to it. */
  Optional<Problem> lengthFault() {
    long pages = Integer.toUnsignedLong(bytes.getInt(28));
    return pages * PAGE_BYTES == length
        ? Optional.empty()
        : Optional.of(damaged(pages * PAGE_BYTES));
  }

  /** What can be said before the lock is ours: with a save unfinished, only the magic counts. */
  Optional<Problem> firstFault(int newest) {
    return hasUnfinishedJournal() ? magicFault() : identityFault(newest);
  }

  /** Looks again a few times where the length does not fit, since somebody may just be saving. */
  Optional<Problem> faultWhileOthersMayWrite(int newest) {
    Optional<Problem> fault = firstFault(newest);
    for (int i = 0; i < LOOKS && fault.isEmpty(); i++) {
      ProjectHeader again = read(file);
      fault = again.firstFault(newest);
      if (fault.isPresent() || again.hasUnfinishedJournal() || again.lengthFault().isEmpty()) {
        return fault;
      }
      pause();
    }
    return fault.or(() -> read(file).lengthFault());
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean onlyZeros() {
    for (byte b : bytes.array()) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  private Problem damaged(long expected) {
    return problem(Code.PROJ_DAMAGED, Long.toString(expected), Long.toString(length));
  }

  private Problem problem(Code code, String... more) {
    return Problems.at(code, file, more);
  }
}
