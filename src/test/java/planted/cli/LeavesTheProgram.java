package planted.cli;

/** Planted: ends the process. */
public final class LeavesTheProgram {
  public void leave() {
    System.exit(1);
  }
}
