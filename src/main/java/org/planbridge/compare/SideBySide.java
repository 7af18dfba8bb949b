package org.planbridge.compare;

import java.util.List;
import org.planbridge.explain.Trace;

/** The traces of one line under both sides, one for each component that has a part in it. */
public record SideBySide(List<Trace> current, List<Trace> proposed) {
  public SideBySide {
    current = List.copyOf(current);
    proposed = List.copyOf(proposed);
  }
}
