package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EarnedColumnTest {
  @Test
  void sums_beyond_32_bits_stand_beside_small_ones_unchanged() {
    long[] units = {
      0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE + 1L, Long.MAX_VALUE, -7
    };
    EarnedColumn column = new EarnedColumn(0, units.length + 2);
    column.put(1, units);
    column.put(9, new long[] {Long.MIN_VALUE});
    assertThat(LongStream.range(0, 10).map(line -> column.units((int) line)).toArray())
        .containsExactly(
            0,
            0,
            1,
            -1,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            Integer.MAX_VALUE + 1L,
            Long.MAX_VALUE,
            -7,
            Long.MIN_VALUE);
  }
}
