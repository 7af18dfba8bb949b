package org.planbridge.engine.column;

/**
 * The lines of a block cut into runs, such as the quarters of each payee: run {@code g} from {@code
 * first} to {@code end} (out) holds the block's lines {@link #from(int)} to {@link #to(int)} (out).
 * Runs may be empty; together they hold every line of the block.
 */
public final class Groups {
  private final int[] starts;
  private final int shift;
  private final int first;
  private final int end;

  /**
   * Runs {@code first} to {@code end} of a data set's {@code starts}; {@code shift} is the block's
   * first line.
   */
  public Groups(int[] starts, int shift, int first, int end) {
    this.starts = starts;
    this.shift = shift;
    this.first = first;
    this.end = end;
  }

  public int first() {
    return first;
  }

  public int end() {
    return end;
  }

  public int count() {
    return end - first;
  }

  public int from(int group) {
    return starts[group] - shift;
  }

  public int to(int group) {
    return starts[group + 1] - shift;
  }

  /** The run of a line of the block. */
  public int of(int line) {
    int group = first;
    while (to(group) <= line) {
      group++;
    }
    return group;
  }

  /** The number of lines in the largest run. */
  public int longest() {
    int most = 0;
    for (int g = first; g < end; g++) {
      most = Math.max(most, starts[g + 1] - starts[g]);
    }
    return most;
  }
}
