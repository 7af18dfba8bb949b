package org.planbridge.engine.operator;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Kernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.DerivedColumn;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.engine.lines.Shares;
import org.planbridge.facts.NumberColumn;
import org.planbridge.plan.Credits.Recipients;

/**
 * One block while a plan runs over it: the lines of some payees, the arithmetic, and the recorder
 * if one listens.
 */
public final class Frame {
  final Kernel kernel;
  final CreditLines lines;
  final int payeeFrom;
  final int payeeUntil;
  final int from;
  final int size;
  final @Nullable Recorder recorder;
  private final Map<Source, Column> columns = new HashMap<>();
  private final Codes codes;

  public Frame(
      Kernel kernel,
      CreditLines lines,
      int payeeFrom,
      int payeeUntil,
      @Nullable Recorder recorder,
      Codes codes) {
    this.kernel = kernel;
    this.lines = lines;
    this.payeeFrom = payeeFrom;
    this.payeeUntil = payeeUntil;
    this.recorder = recorder;
    this.codes = codes;
    from = lines.start(payeeFrom);
    size = lines.start(payeeUntil) - from;
  }

  /** The same block as a plan sees it that derives numbers of its own. */
  Frame over(CreditLines seen) {
    return seen == lines ? this : new Frame(kernel, seen, payeeFrom, payeeUntil, recorder, codes);
  }

  Groups groups(PeriodGrid grid) {
    return grid.groups(payeeFrom, payeeUntil);
  }

  /** Every line a run of its own. */
  Groups deals() {
    int[] starts = new int[size + 1];
    for (int i = 0; i <= size; i++) {
      starts[i] = i;
    }
    return new Groups(starts, 0, 0, size);
  }

  /** Every payee's lines one run. */
  Groups payees() {
    return lines.groups(payeeFrom, payeeUntil);
  }

  /**
   * A named number of the deal times the share that the line stands for; the same column whenever
   * it is asked.
   */
  Column credited(String number, Recipients to) {
    return columns.computeIfAbsent(
        new Source(number, to),
        source -> {
          Column shares = shares(source.to);
          Column whole = number(source.number);
          return shares == null ? whole : kernel.times(whole, shares);
        });
  }

  /**
   * A named number of the deal, whatever the share. A number that no fact has is 0 on every line.
   */
  Column number(String name) {
    Optional<DerivedColumn> derived = lines.derived(name);
    if (derived.isPresent()) {
      return kernel.input(derived.get().values(), from, size);
    }
    return lines
        .number(name)
        .map(column -> kernel.input(column.units(), from, size, unit(column)))
        .orElseGet(() -> kernel.constant(org.planbridge.money.Fraction.ZERO, size));
  }

  /** The shares of the lines, or null where every line is the whole deal. */
  @Nullable Column shares(Recipients to) {
    Shares shares = lines.crediting().shares(to);
    return shares == null ? null : kernel.input(shares.units(), from, size, shares.den());
  }

  byte[] answers() {
    return codes.answers(size);
  }

  /** Codes for every line; kept untouched until the block ends. */
  int[] codes() {
    return codes.next(size);
  }

  boolean recording() {
    return recorder != null;
  }

  private static long unit(NumberColumn column) {
    return BigInteger.TEN.pow(column.decimals()).longValueExact();
  }

  private record Source(String number, Recipients to) {}

  /** Reused memory for answers and codes; belongs to one thread. */
  public static final class Codes {
    private final List<int[]> buffers = new ArrayList<>();
    private byte[] answers = new byte[4096];
    private int used;

    public void reset() {
      used = 0;
    }

    byte[] answers(int size) {
      if (answers.length < size) {
        answers = new byte[size];
      }
      return answers;
    }

    int[] next(int size) {
      if (used == buffers.size()) {
        buffers.add(new int[Math.max(4096, size)]);
      }
      if (buffers.get(used).length < size) {
        buffers.set(used, new int[size]);
      }
      return buffers.get(used++);
    }
  }
}
