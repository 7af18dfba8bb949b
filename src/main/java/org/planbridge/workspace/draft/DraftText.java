package org.planbridge.workspace.draft;

import java.util.Optional;
import org.planbridge.problem.Taken;

/** The text of plans as trees and back, and what may stand where; those who spell plans know. */
public interface DraftText {
  /**
   * The tree of a text, or why it is none. A text may have a tree and still make no plan.
   *
   * @param name the name that faults are told under
   */
  Taken<Optional<Doc>> tree(String name, String text);

  /** The text of a tree, set for reading. */
  String print(Doc tree);

  /** What a whole plan looks like. */
  Shape plan();

  /** Whether the figure at a place is a part of a whole, which people write in percent. */
  boolean isShare(Doc tree, Pointer place);
}
