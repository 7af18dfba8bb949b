package org.planbridge.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Taken;
import org.planbridge.problem.Where;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Mappings;

/** Reads plan files and map files from the disk. */
public final class ReadPlans {
  /** Larger than any file of this kind may be; its reader says so. */
  private static final int MOST_BYTES = 8 << 20;

  private final PlanText plans;
  private final MappingText mappings;

  public ReadPlans(PlanText plans, MappingText mappings) {
    this.plans = plans;
    this.mappings = mappings;
  }

  /** The plans of all files, in their order, with every fault of all of them. */
  public Taken<List<CompensationPlan>> plans(List<FileSource> files) {
    List<CompensationPlan> read = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (FileSource file : files) {
      Taken<Optional<CompensationPlan>> taken = read(file, plans::read);
      taken.value().ifPresent(read::add);
      problems.addAll(taken.problems());
    }
    return new Taken<>(read, problems);
  }

  /** What a map file says. */
  public Taken<Optional<Mappings>> mappings(FileSource file) {
    return read(file, mappings::read);
  }

  private interface Reader<T> {
    Taken<Optional<T>> read(String name, byte[] bytes);
  }

  private static <T> Taken<Optional<T>> read(FileSource file, Reader<T> reader) {
    try (var in = file.open()) {
      return reader.read(file.name(), in.readNBytes(MOST_BYTES));
    } catch (java.nio.file.NoSuchFileException e) {
      return missing(Code.FILE_MISSING, file);
    } catch (IOException e) {
      return missing(Code.FILE_UNREADABLE, file);
    }
  }

  private static <T> Taken<Optional<T>> missing(Code code, FileSource file) {
    return new Taken<>(
        Optional.empty(), List.of(Problem.of(code, Where.file(file.name()), file.name())));
  }
}
