package org.planbridge.engine.column;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.NumberColumn;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;

/** Columns of fractions: slow, never too small. The same operators give the same results here. */
public final class ExactKernel implements Kernel {
  private static Column make(int size, IntFunction<Fraction> value) {
    Fraction[] values = new Fraction[size];
    Arrays.setAll(values, value);
    return new ExactColumn(values);
  }

  @Override
  public Column input(long[] units, int from, int size, long den) {
    return make(
        size,
        i ->
            units[from + i] == NumberColumn.MISSING
                ? Fraction.ZERO
                : Fraction.of(units[from + i], den));
  }

  @Override
  public Column input(@Nullable Fraction[] values, int from, int size) {
    return make(size, i -> Objects.requireNonNullElse(values[from + i], Fraction.ZERO));
  }

  @Override
  public Column constant(Fraction value, int size) {
    return make(size, _ -> value);
  }

  @Override
  public Column times(Column a, Fraction factor) {
    return make(a.size(), i -> a.at(i).times(factor));
  }

  @Override
  public Column times(Column a, Column b) {
    return make(a.size(), i -> a.at(i).times(b.at(i)));
  }

  @Override
  public Column times(Column a, int[] codes, Table table) {
    return make(a.size(), i -> a.at(i).times(table.get(codes.length == 0 ? 0 : codes[i])));
  }

  @Override
  public Column times(Column a, Groups groups, Figures factors) {
    Fraction[] out = new Fraction[a.size()];
    for (int g = groups.first(); g < groups.end(); g++) {
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        out[i] = a.at(i).times(factors.exact(g));
      }
    }
    return new ExactColumn(out);
  }

  @Override
  public Column plus(Column a, Column b) {
    return make(a.size(), i -> a.at(i).plus(b.at(i)));
  }

  /** Walks each run from its first line to its last. */
  private static Column walk(Column a, Groups groups, RunStep step) {
    Fraction[] out = new Fraction[a.size()];
    for (int g = groups.first(); g < groups.end(); g++) {
      Fraction carried = Fraction.ZERO;
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        carried = step.at(i, carried, out);
      }
    }
    return new ExactColumn(out);
  }

  /** Writes line {@code i} and returns what the next line of the run starts from. */
  private interface RunStep {
    Fraction at(int i, Fraction carried, Fraction[] out);
  }

  @Override
  public Column runningSum(Column a, Groups groups) {
    return walk(a, groups, (i, sum, out) -> out[i] = sum.plus(a.at(i)));
  }

  @Override
  public Column before(Column a, Groups groups) {
    return walk(
        a,
        groups,
        (i, last, out) -> {
          out[i] = last;
          return a.at(i);
        });
  }

  @Override
  public Column step(Column a, Groups groups) {
    return walk(
        a,
        groups,
        (i, last, out) -> {
          out[i] = a.at(i).minus(last);
          return a.at(i);
        });
  }

  @Override
  public Column pieces(Column x, Groups groups, Pieces pieces, Figures figures) {
    Fraction[] out = new Fraction[x.size()];
    for (int g = groups.first(); g < groups.end(); g++) {
      Fraction figure = figures.exact(g);
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        out[i] = pieces.at(x.at(i), figure);
      }
    }
    return new ExactColumn(out);
  }

  @Override
  public void pieceOf(Column x, Groups groups, Pieces pieces, Figures figures, int[] codes) {
    for (int g = groups.first(); g < groups.end(); g++) {
      Fraction figure = figures.exact(g);
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        codes[i] = pieces.pieceOf(x.at(i), figure);
      }
    }
  }

  @Override
  public Column choose(int[] codes, boolean[] useFirst, Column a, Column b) {
    return make(a.size(), i -> useFirst[codes[i]] ? a.at(i) : b.at(i));
  }

  @Override
  public Column rounded(Column a, Rounding rounding, int digits) {
    return make(a.size(), i -> Fraction.of(a.at(i).rounded(rounding.places(), rounding.mode())));
  }

  @Override
  public Column within(
      Column a, Column base, Groups groups, long[] least, long[] most, int digits) {
    Fraction[] out = new Fraction[a.size()];
    for (int g = groups.first(); g < groups.end(); g++) {
      Fraction low = limit(least[g - groups.first()], digits);
      Fraction high = limit(most[g - groups.first()], digits);
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        Fraction value = a.at(i);
        Fraction size = value.signum() < 0 ? value.negated() : value;
        size = size.compareTo(low) < 0 ? low : size;
        size = size.compareTo(high) > 0 ? high : size;
        int side = value.signum() != 0 ? value.signum() : base.at(i).signum();
        out[i] = size.times(Fraction.of(side));
      }
    }
    return new ExactColumn(out);
  }

  private static Fraction limit(long units, int digits) {
    return Fraction.of(BigDecimal.valueOf(units, digits));
  }

  @Override
  public Column capped(Column a, Groups groups, long[] caps, int digits) {
    Column running = runningSum(a, groups);
    Fraction[] held = new Fraction[a.size()];
    for (int g = groups.first(); g < groups.end(); g++) {
      Fraction cap = limit(caps[g - groups.first()], digits);
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        held[i] = running.at(i).compareTo(cap) > 0 ? cap : running.at(i);
      }
    }
    return step(new ExactColumn(held), groups);
  }

  @Override
  public Column sums(Column a, Groups groups) {
    Fraction[] out = new Fraction[groups.count()];
    Column running = runningSum(a, groups);
    for (int g = groups.first(); g < groups.end(); g++) {
      out[g - groups.first()] =
          groups.from(g) == groups.to(g) ? Fraction.ZERO : running.at(groups.to(g) - 1);
    }
    return new ExactColumn(out);
  }

  @Override
  public Column sliced(
      Column base,
      Column credit,
      @Nullable Column from,
      Groups groups,
      Slicing slicing,
      Figures figures,
      int @Nullable [] reversed) {
    Fraction[] out = new Fraction[base.size()];
    slicing.walk(
        base, credit, from, groups, figures, reversed, (i, run) -> out[i] = run.entitlement());
    return new ExactColumn(out);
  }

  @Override
  public Column patched(Column a, int[] at, long[] units, int digits) {
    Fraction[] out = new Fraction[a.size()];
    Arrays.setAll(out, a::at);
    for (int i = 0; i < at.length; i++) {
      out[at[i]] = limit(units[i], digits);
    }
    return new ExactColumn(out);
  }

  @Override
  public void units(Column a, int digits, long[] into, int at) {
    for (int i = 0; i < a.size(); i++) {
      into[at + i] =
          a.at(i).rounded(digits, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }
  }

  @Override
  public boolean held() {
    return true;
  }
}
