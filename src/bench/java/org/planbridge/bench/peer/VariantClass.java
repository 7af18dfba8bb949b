package org.planbridge.bench.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planbridge.bench.work.Variant;

/**
 * Variants that share the third threshold and the kicker, as columns: what differs inside a class
 * is only multipliers, so a deal's parts are worked out once for all of them.
 */
final class VariantClass {
  final long thirdPercent;
  final long kicker;

  /** The variants' numbers in the whole sweep. */
  final int[] number;

  final long[] rate1;
  final long[] step2;
  final long[] step3;
  final long[] step4;
  final long[] capPercent;

  private VariantClass(List<Variant> sweep, int[] number) {
    this.number = number;
    int lanes = number.length;
    rate1 = new long[lanes];
    step2 = new long[lanes];
    step3 = new long[lanes];
    step4 = new long[lanes];
    capPercent = new long[lanes];
    for (int lane = 0; lane < lanes; lane++) {
      Variant variant = sweep.get(number[lane]);
      rate1[lane] = variant.rate1();
      step2[lane] = variant.rate2() - variant.rate1();
      step3[lane] = variant.rate3() - variant.rate2();
      step4[lane] = variant.rate4() - variant.rate3();
      capPercent[lane] = variant.capPercent();
    }
    thirdPercent = sweep.get(number[0]).thirdPercent();
    kicker = sweep.get(number[0]).kicker();
  }

  /** Sorts a sweep's variants into classes. */
  static List<VariantClass> of(List<Variant> sweep) {
    Map<List<Long>, List<Integer>> members = new LinkedHashMap<>();
    for (int v = 0; v < sweep.size(); v++) {
      List<Long> shared = List.of(sweep.get(v).thirdPercent(), sweep.get(v).kicker());
      members.computeIfAbsent(shared, ignored -> new ArrayList<>()).add(v);
    }
    return members.values().stream()
        .map(numbers -> new VariantClass(sweep, numbers.stream().mapToInt(n -> n).toArray()))
        .toList();
  }
}
