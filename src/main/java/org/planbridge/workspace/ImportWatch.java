package org.planbridge.workspace;

/** Follows a long store of facts and may stop it. Called on the storing thread. */
public interface ImportWatch {
  /** Rows stored so far, of all rows to store. */
  void stored(long rows, long total);

  /** Answering true stops the import; nothing of it stays. */
  boolean cancelled();

  /** Watches nothing. */
  static ImportWatch none() {
    return new ImportWatch() {
      @Override
      public void stored(long rows, long total) {}

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}
