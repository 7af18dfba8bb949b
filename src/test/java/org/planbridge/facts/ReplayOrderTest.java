package org.planbridge.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplayOrderTest {
  private record One(String id, String owner, int day) {}

  @Test
  void deals_stand_by_owner_then_day_then_id_whatever_their_order_was() {
    Random random = new Random(3);
    List<One> ones = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      ones.add(new One("" + i, "p" + random.nextInt(9), random.nextInt(40)));
    }
    List<One> right = new ArrayList<>(ones);
    right.sort(
        Comparator.comparing(One::owner)
            .thenComparing(One::day)
            .thenComparing(one -> Integer.valueOf(one.id)));
    Collections.shuffle(ones, random);
    DealTable deals = table(ones);
    DealTable sorted = deals.reordered(ReplayOrder.of(deals));
    assertThat(ids(sorted)).isEqualTo(right.stream().map(One::id).toList());
    assertThat(ids(sorted.reordered(ReplayOrder.of(sorted)))).isEqualTo(ids(sorted));
  }

  @Test
  void deals_without_an_owner_come_last() {
    DealTable.Builder deals = new DealTable.Builder(List.of(), List.of());
    deals.deal("2", null, LocalDate.EPOCH, new SourceRow("a.csv", 2));
    deals.endRow();
    deals.deal("1", "p", LocalDate.EPOCH, new SourceRow("a.csv", 3));
    deals.endRow();
    assertThat(ReplayOrder.of(deals.build())).containsExactly(1, 0);
  }

  private static List<String> ids(DealTable deals) {
    List<String> ids = new ArrayList<>();
    for (int row = 0; row < deals.size(); row++) {
      ids.add(deals.ids().get(row));
    }
    return ids;
  }

  private static DealTable table(List<One> ones) {
    DealTable.Builder deals = new DealTable.Builder(List.of(), List.of());
    for (int i = 0; i < ones.size(); i++) {
      One one = ones.get(i);
      deals.deal(
          one.id, one.owner, LocalDate.EPOCH.plusDays(one.day), new SourceRow("a.csv", i + 2));
      deals.endRow();
    }
    return deals.build();
  }
}
