package org.planbridge.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Mapping;

/**
 * Chooses a file's charset: what was said; what its mark says; UTF-8 if all bytes are; else
 * Windows-1252 with a warning, if no byte speaks against it.
 */
final class CharsetChoice {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final FileSource file;
  private final Mapping said;
  private final List<Problem> problems;

  CharsetChoice(FileSource file, Mapping said, List<Problem> problems) {
    this.file = file;
    this.said = said;
    this.problems = problems;
  }

  /** The charset that was said or is found; null with a problem noted. */
  @Nullable Charset choose(FileCheck check, Optional<Charset> marked) throws IOException {
    if (said.encoding() != null) {
      try {
        return said(Charset.forName(said.encoding()), check);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        note(
            Code.MAP_INVALID,
            Where.file(file.name()),
            "encoding",
            said.encoding(),
            "UTF-8, windows-1252");
        return null;
      }
    }
    if (marked.isPresent() && !marked.get().equals(StandardCharsets.UTF_8)) {
      return marked.get();
    }
    if (check.utf8().zeros() * 5 > check.size()) {
      note(Code.CSV_ENCODING, Where.file(file.name()), "UTF-8");
      return null;
    }
    if (check.utf8().badAt() < 0) {
      return StandardCharsets.UTF_8;
    }
    Where where = Where.row(file.name(), badLine(check), null);
    if (marked.isEmpty() && check.utf8().wide() == 0 && check.utf8().latin()) {
      note(Code.CSV_ENCODING_GUESSED, where, WINDOWS_1252.name());
      return WINDOWS_1252;
    }
    note(Code.CSV_ENCODING, where, "UTF-8");
    return null;
  }

  private @Nullable Charset said(Charset charset, FileCheck check) throws IOException {
    if (charset.equals(StandardCharsets.UTF_8) && check.utf8().badAt() >= 0) {
      note(Code.CSV_ENCODING, Where.row(file.name(), badLine(check), null), charset.name());
      return null;
    }
    return charset;
  }

  private int badLine(FileCheck check) throws IOException {
    return (int) Math.min(FileCheck.line(file, check.utf8().badAt()), Integer.MAX_VALUE);
  }

  private void note(Code code, Where where, String... args) {
    problems.add(Problem.of(code, where, args));
  }
}
