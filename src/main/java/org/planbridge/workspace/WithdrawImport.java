package org.planbridge.workspace;

import java.util.List;

/** Takes the facts of imports out of what counts, or brings them back; both can be undone. */
public final class WithdrawImport {
  private final Undo undo;

  public WithdrawImport(Undo undo) {
    this.undo = undo;
  }

  public void withdraw(List<Long> imports) {
    undo.perform(new Change.ImportsSwitched(List.of(), imports));
  }

  public void bringBack(List<Long> imports) {
    undo.perform(new Change.ImportsSwitched(imports, List.of()));
  }
}
