package org.planbridge.workspace;

import java.util.Optional;
import org.planbridge.problem.Taken;
import org.planbridge.workspace.imports.Mappings;

/** Map files as text: what a person says about the files of facts, by kind of file. */
public interface MappingText {
  /** The mappings that the bytes of a file hold, or every fault that stands in their way. */
  Taken<Optional<Mappings>> read(String fileName, byte[] bytes);

  /** The text of a map file that says the same. */
  String write(Mappings mappings);
}
