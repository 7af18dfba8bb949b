package org.planbridge.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.OutputFailure;
import org.planbridge.workspace.Outputs;

/**
 * Files written beside their place, forced to the disk, read back, and only then given their name.
 * Only their owner may read them.
 */
public final class WholeFiles implements Outputs {
  private static final int TRIES = 10;
  private static final long BETWEEN_TRIES_MS = 200;

  @Override
  public void mayWrite(List<Path> files, boolean replace) {
    for (Path file : files) {
      if (!replace && Files.exists(file)) {
        throw new OutputFailure(problem(Code.OUTPUT_EXISTS, file));
      }
    }
  }

  @Override
  public void write(Path file, boolean replace, Content content) {
    mayWrite(List.of(file), replace);
    try {
      Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
      Files.createDirectories(folder);
      Path beside =
          folder.resolve("." + file.getFileName() + ".tmp-" + Long.toHexString(System.nanoTime()));
      try (Leftover leftover = new Leftover(beside)) {
        fill(beside, content);
        try (InputStream written = new BufferedInputStream(Files.newInputStream(beside))) {
          content.verify(written);
        }
        mayWrite(List.of(file), replace);
        move(beside, file);
        leftover.isGone();
      }
      force(folder);
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ownerOnly(file));
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.to(out);
      out.flush();
      channel.force(true);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(
              EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
        }
        : new FileAttribute<?>[0];
  }

  /** On some systems whoever reads the old file keeps it from being replaced for a moment. */
  private static void move(Path from, Path to) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return;
      } catch (AccessDeniedException e) {
        if (attempt == TRIES || Files.isDirectory(to)) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_TRIES_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes the new name last; where a folder cannot be forced the system sees to it itself. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private static OutputFailure failure(Path file, IOException cause) {
    String reason =
        cause instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : String.valueOf(cause.getMessage());
    Code code =
        cause instanceof AccessDeniedException
            ? Code.NO_PERMISSION
            : reason.toLowerCase(Locale.ROOT).contains("no space left")
                ? Code.DISK_FULL
                : Code.IO_FAILED;
    return new OutputFailure(problem(code, file), cause);
  }

  private static Problem problem(Code code, Path file) {
    String name = String.valueOf(file.getFileName());
    return Problem.of(code, Where.file(name), name);
  }

  /** A file that must not stay, whatever happens, the end of the process included. */
  private static final class Leftover implements AutoCloseable {
    private final Path file;
    private final Thread atEnd = new Thread(this::delete, "tidy");
    private boolean gone;

    Leftover(Path file) {
      this.file = file;
      Runtime.getRuntime().addShutdownHook(atEnd);
    }

    void isGone() {
      gone = true;
    }

    private void delete() {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // It has a name of its own and is never taken for a result.
        gone = true;
      }
    }

    @Override
    public void close() {
      if (!gone) {
        delete();
      }
      try {
        Runtime.getRuntime().removeShutdownHook(atEnd);
      } catch (IllegalStateException e) {
        // The process is ending, and the hook finds nothing to delete.
        gone = true;
      }
    }
  }
}
