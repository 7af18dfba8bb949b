package org.planbridge.engine.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.facts.NumberColumn;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;

/** Operation by operation, scaled longs hold what fractions hold, or say that they do not. */
class KernelsAgreeTest {
  private static final int SIZE = 40;
  private static final List<RoundingMode> MODES =
      List.of(
          RoundingMode.HALF_UP,
          RoundingMode.HALF_DOWN,
          RoundingMode.HALF_EVEN,
          RoundingMode.UP,
          RoundingMode.DOWN,
          RoundingMode.FLOOR,
          RoundingMode.CEILING);

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private final Kernel exact = new ExactKernel();

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyOperationGivesTheSame(long seed) {
    Random random = new Random(seed);
    long[] units = random.longs(SIZE, -1_000_000, 1_000_000).toArray();
    long[] others = random.longs(SIZE, -1000, 1000).toArray();
    int[] codes = random.ints(SIZE, 0, 3).toArray();
    Table table = Table.of(any(random), any(random), Fraction.ZERO);
    Groups groups = groups(random);
    Pieces pieces = pieces(random);
    Figures figures = figures(random, groups);
    Rounding rounding =
        new Rounding(random.nextInt(5) - 2, MODES.get(random.nextInt(MODES.size())));
    long[] least = new long[groups.count()];
    long[] most = random.longs(groups.count(), 0, 900_000).toArray();
    IntStream.range(0, least.length).forEach(g -> least[g] = random.nextInt(2) * 50L);

    List<Function<Kernel, Column>> operations = new ArrayList<>();
    operations.add(kernel -> kernel.input(units, 0, SIZE, 100));
    operations.add(kernel -> kernel.constant(Fraction.of(1, 3), SIZE));
    operations.add(kernel -> kernel.times(in(kernel, units), Fraction.of(-7, 9)));
    operations.add(kernel -> kernel.times(in(kernel, units), kernel.input(others, 0, SIZE, 7)));
    operations.add(kernel -> kernel.times(in(kernel, units), codes, table));
    operations.add(kernel -> kernel.times(in(kernel, units), groups, figures));
    operations.add(kernel -> kernel.plus(in(kernel, units), kernel.input(others, 0, SIZE, 7)));
    operations.add(kernel -> kernel.runningSum(in(kernel, units), groups));
    operations.add(kernel -> kernel.before(in(kernel, units), groups));
    operations.add(kernel -> kernel.step(in(kernel, units), groups));
    operations.add(kernel -> kernel.sums(in(kernel, units), groups));
    operations.add(kernel -> kernel.pieces(in(kernel, units), groups, pieces, figures));
    operations.add(kernel -> {
      int[] found = new int[SIZE];
      kernel.pieceOf(in(kernel, units), groups, pieces, figures, found);
      return kernel.times(
          kernel.constant(Fraction.ONE, SIZE),
          found,
          Table.of(Fraction.of(5), Fraction.of(6), Fraction.of(7)));
    });
    operations.add(kernel ->
        kernel.choose(
            codes,
            new boolean[] {true, false, true},
            in(kernel, units),
            kernel.input(others, 0, SIZE, 7)));
    operations.add(
        kernel -> kernel.rounded(kernel.times(in(kernel, units), any(random(seed))), rounding, 2));
    operations.add(kernel ->
        kernel.within(in(kernel, units), kernel.input(others, 0, SIZE, 7), groups, least, most, 2));
    operations.add(kernel -> kernel.capped(in(kernel, units), groups, most, 2));
    operations.add(
        kernel -> kernel.patched(in(kernel, units), new int[] {0, 7}, new long[] {5, -9}, 2));
    for (int o = 0; o < operations.size(); o++) {
      LongKernel narrow = new LongKernel();
      Column one = operations.get(o).apply(narrow);
      assertThat(narrow.held()).as("operation %d", o).isTrue();
      assertThat(values(one))
          .as("operation %d", o)
          .isEqualTo(values(operations.get(o).apply(exact)));
    }
  }

  private static Random random(long seed) {
    return new Random(seed + 1);
  }

  private static Column in(Kernel kernel, long[] units) {
    return kernel.input(units, 0, SIZE, 100);
  }

  private static List<Fraction> values(Column column) {
    return IntStream.range(0, column.size()).mapToObj(column::at).toList();
  }

  private static Fraction any(Random random) {
    return Fraction.of(random.nextInt(2000) - 1000, 1 + random.nextInt(30));
  }

  private static Groups groups(Random random) {
    int[] cuts = random.ints(4, 0, SIZE + 1).sorted().toArray();
    return new Groups(new int[] {0, cuts[0], cuts[1], cuts[2], cuts[3], SIZE}, 0, 0, 5);
  }

  private static Pieces pieces(Random random) {
    return new Pieces(
        List.of(Fraction.ZERO, Fraction.of(1, 2), Fraction.ONE),
        List.of(false, random.nextBoolean(), random.nextBoolean()),
        List.of(Fraction.ZERO, any(random), any(random)),
        List.of(any(random), any(random), any(random)));
  }

  private static Figures figures(Random random, Groups groups) {
    Fraction[] all = new Fraction[groups.count()];
    for (int g = 0; g < all.length; g++) {
      all[g] = random.nextInt(5) == 0 ? null : Fraction.of(random.nextInt(9000), 1 + g % 3);
    }
    return Figures.of(all);
  }

  /** 2^40 times 2^40 does not fit; the kernel says so and nothing has wrapped. */
  @Test
  void whatDoesNotFitIsSaid() {
    long[] large = {1L << 40, -(1L << 40)};
    LongKernel narrow = new LongKernel();

    narrow.times(narrow.input(large, 0, 2, 1), narrow.input(large, 0, 2, 1));
    assertThat(narrow.held()).isFalse();

    narrow.reset();
    narrow.plus(narrow.input(large, 0, 2, 1), narrow.input(large, 0, 2, 1));
    assertThat(narrow.held()).isTrue();
  }

  @Test
  void aMissingNumberCountsAsNothing() {
    long[] units = {5, NumberColumn.MISSING, 7};

    assertThat(values(new LongKernel().input(units, 0, 3, 1)))
        .isEqualTo(values(exact.input(units, 0, 3, 1)))
        .containsExactly(Fraction.of(5), Fraction.ZERO, Fraction.of(7));
  }

  @Test
  void aShareOfAFigureIsRoundedAsTheFractionIs() {
    Random random = new Random(4);
    for (int i = 0; i < 5000; i++) {
      Fraction figure =
          Fraction.of(random.nextLong() >> (20 + random.nextInt(20)), 1 + random.nextInt(400));
      Fraction share = Fraction.of(random.nextInt(5000), 1000);
      int digits = random.nextInt(5);

      assertThat(Figures.of(new Fraction[] {figure}).roundedUnits(0, Table.of(share), digits))
          .isEqualTo(
              figure
                  .times(share)
                  .rounded(digits, RoundingMode.HALF_UP)
                  .unscaledValue()
                  .longValueExact());
    }
  }
}
