package org.planbridge.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LanesTest {
  private static final double APART = 5;

  @Test
  void every_dot_goes_where_a_look_at_all_dots_before_it_would_put_it() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      Lanes lanes = new Lanes(APART);
      List<double[]> placed = new ArrayList<>();
      double x = 0;
      for (int dot = 0; dot < 120; dot++) {
        x += random.nextInt(3) == 0 ? 0 : random.nextInt(8) * 0.3;
        double lift = lanes.place(x);
        assertThat(lift).isEqualTo(nearest(placed, x));
        placed.add(new double[] {x, lift});
      }
    }
  }

  private static double nearest(List<double[]> placed, double x) {
    double lift = 0;
    for (int step = 1; touches(placed, x, lift); step++) {
      lift = (step % 2 == 1 ? -1 : 1) * ((step + 1) / 2) * APART / 4;
    }
    return lift;
  }

  private static boolean touches(List<double[]> placed, double x, double y) {
    return placed.stream().anyMatch(dot -> Math.hypot(x - dot[0], y - dot[1]) < APART - 0.001);
  }
}
