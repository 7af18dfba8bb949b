package org.planbridge.ui.plans;

import java.util.List;
import java.util.Optional;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.workspace.draft.Pointer;

/**
 * One line of the list of clauses.
 *
 * @param at the place of the text that its form is about
 * @param members of a line about some members of a group only: which; else empty
 * @param address the clause, if it is one whose change wants a reason
 * @param mark what became of it against the other plan
 */
public record Clause(
    Kind kind,
    String label,
    Pointer at,
    List<String> members,
    Optional<ClauseAddress> address,
    Mark mark) {
  public Clause {
    members = List.copyOf(members);
  }

  /** What a line is about. */
  public enum Kind {
    PLAN,
    COMPONENT,
    SLOT,
    TERMS,
    TERM,
    DROPPED
  }

  /** What became of a clause. */
  public enum Mark {
    NONE(""),
    CHANGED("●"),
    NEW("+"),
    REMOVED("✕");

    private final String sign;

    Mark(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /** Whether two lines are about the same, whatever their marks. */
  boolean isSame(Clause other) {
    return kind == other.kind && at.equals(other.at);
  }
}
