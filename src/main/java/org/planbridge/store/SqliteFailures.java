package org.planbridge.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.workspace.ProjectFileFailure;

/**
 * What SQLite's result codes and the file system's exceptions mean in our words. The driver's own
 * text stays in the cause, for the log only.
 */
final class SqliteFailures {
  private SqliteFailures() {}

  static ProjectFileFailure of(Path file, SQLException e) {
    return new ProjectFileFailure(problem(file, e.getErrorCode(), e), e);
  }

  static ProjectFileFailure of(Path file, IOException e) {
    Code code =
        switch (e) {
          case AccessDeniedException denied -> Code.NO_PERMISSION;
          case NoSuchFileException missing -> Code.NOT_FOUND;
          case FileSystemException other when noSpace(other) -> Code.DISK_FULL;
          default -> Code.IO_FAILED;
        };
    return new ProjectFileFailure(Problems.at(code, file), e);
  }

  static ProjectFileFailure of(Path file, ReadOnlyFileSystemException e) {
    return new ProjectFileFailure(Problems.at(Code.PROJ_READ_ONLY, file), e);
  }

  private static boolean noSpace(FileSystemException e) {
    String reason = e.getReason();
    return reason != null && reason.toLowerCase(Locale.ROOT).contains("no space");
  }

  /** The primary code is the low byte of SQLite's extended result code. */
  static int primary(SQLException e) {
    return e.getErrorCode() & 0xff;
  }

  /** The file holds something that SQLite cannot read. */
  static boolean isDamage(SQLException e) {
    return switch (primary(e)) {
      case 1, 11, 18, 26 -> true;
      default -> false;
    };
  }

  /** After these the connection's view of the file cannot be trusted any more. */
  static boolean needsReopening(SQLException e) {
    return switch (primary(e)) {
      case 10, 11, 26 -> true;
      default -> false;
    };
  }

  static Problem problem(Path file, int resultCode, SQLException e) {
    return switch (resultCode & 0xff) {
      case 3, 23 -> Problems.at(Code.NO_PERMISSION, file);
      case 5, 6, 15 -> Problems.at(Code.PROJ_BUSY, file);
      case 8 -> Problems.at(Code.PROJ_READ_ONLY, file);
      case 10, 22 -> Problems.at(Code.IO_FAILED, file);
      case 11 -> Problems.at(Code.PROJ_DAMAGED, file);
      case 13 -> Problems.at(Code.DISK_FULL, file);
      case 14 -> Problems.at(Code.FILE_UNREADABLE, file);
      case 24, 26 -> Problems.at(Code.PROJ_NOT, file);
      default -> Problems.at(Code.INTERNAL, file, "SQLite " + resultCode, nameOf(e));
    };
  }

  private static String nameOf(SQLException e) {
    return e.getClass().getSimpleName();
  }
}
