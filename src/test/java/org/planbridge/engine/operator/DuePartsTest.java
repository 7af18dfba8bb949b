package org.planbridge.engine.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuePartsTest {
  private static final int FIRST = 70;

  private record Part(int day, long units) {}

  private static List<Part> parts(DueParts due, int line, long whole) {
    List<Part> found = new ArrayList<>();
    due.each(line, whole, (day, units) -> found.add(new Part(day, units)));
    return found;
  }

  /** A line of two parts, then one of one. */
  private static DueParts twoAndOne(long first, long second) {
    DueParts.Building lines = new DueParts.Building(FIRST, 2);
    lines.part(10, first);
    lines.part(20, second);
    lines.end();
    lines.part(11, 7);
    lines.end();
    return lines.built();
  }

  @Test
  void linesInOnePieceFallDueWithWhateverTheyCameTo() {
    DueParts due = DueParts.whole(FIRST, new int[] {10, 20});
    assertThat(parts(due, FIRST + 1, 55)).containsExactly(new Part(20, 55));
  }

  @Test
  void partsOfAnUnchangedLineStayAsTheyAre() {
    assertThat(parts(twoAndOne(1000, 1864), FIRST, 2864))
        .containsExactly(new Part(10, 1000), new Part(20, 1864));
    assertThat(parts(twoAndOne(-500, 2000), FIRST, 1500))
        .containsExactly(new Part(10, -500), new Part(20, 2000));
    assertThat(parts(twoAndOne(1, 2), FIRST + 1, 7)).containsExactly(new Part(11, 7));
  }

  @Test
  void aCutTakesFromTheLastPartFirst() {
    assertThat(parts(twoAndOne(1000, 1864), FIRST, 1500))
        .containsExactly(new Part(10, 1000), new Part(20, 500));
    assertThat(parts(twoAndOne(1000, 1864), FIRST, 400))
        .containsExactly(new Part(10, 400), new Part(20, 0));
    assertThat(parts(twoAndOne(-1000, -1864), FIRST, -1500))
        .containsExactly(new Part(10, -1000), new Part(20, -500));
  }

  @Test
  void whatAMinimumAddsIsDueWithTheLastPart() {
    assertThat(parts(twoAndOne(1000, 1864), FIRST, 5000))
        .containsExactly(new Part(10, 1000), new Part(20, 4000));
  }

  @Test
  void everyLineHasItsParts() {
    DueParts.Building lines = new DueParts.Building(FIRST, 2);
    lines.part(10, 1);
    lines.end();
    assertThatIllegalStateException().isThrownBy(lines::built).withMessageContaining("(1)");
  }
}
