package org.planbridge.workspace.imports;

import java.util.List;
import java.util.Optional;
import org.planbridge.problem.Problem;

/**
 * What a first look at a file found: enough to show it, to ask, and to read it.
 *
 * @param digest SHA-256 of the bytes, in hex
 * @param kindConfidence how sure the kind is; SURE if it was said
 * @param columns one for each column of the file, in its order
 * @param sample the first rows under the headings, as text
 * @param questions must be answered in the mapping before the file can be read
 * @param problems warnings, and errors that stop the file
 */
public record Look(
    FileSource file,
    String digest,
    long bytes,
    Kind kind,
    Confidence kindConfidence,
    Reading reading,
    Mapping mapping,
    List<ColumnMatch> columns,
    List<List<String>> sample,
    List<Question> questions,
    List<Problem> problems)
    implements Looked {
  public Look {
    columns = List.copyOf(columns);
    sample = List.copyOf(sample);
    questions = List.copyOf(questions);
    problems = List.copyOf(problems);
  }

  /** Whether the file can be read as it is. */
  public boolean ready() {
    return problems.stream().noneMatch(Problem::isError);
  }

  public Optional<ColumnMatch> column(Field field) {
    return columns.stream().filter(column -> column.fills(field)).findFirst();
  }
}
