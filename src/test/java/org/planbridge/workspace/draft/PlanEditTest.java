package org.planbridge.workspace.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edits make another tree and leave the one before. */
class PlanEditTest {
  private static final Doc TREE =
      new Doc.Group(
          Map.of(
              "list",
              new Doc.Row(List.of(Doc.text("a"), Doc.text("b"), Doc.text("c"))),
              "name",
              Doc.text("x")));

  private static Pointer at(String place) {
    return Pointer.parse(place);
  }

  private static List<String> list(Doc tree) {
    return tree.at(at("/list")).orElseThrow().parts().stream().map(one -> one.said()).toList();
  }

  @Test
  void aValueIsSetAndGroupsOnTheWayAreMade() {
    Doc after = new PlanEdit.Put(at("/terms/rounding/mode"), Doc.text("up")).applied(TREE);
    assertThat(after.said("terms", "rounding", "mode")).isEqualTo("up");
    assertThat(after.said("name")).isEqualTo("x");
    assertThat(TREE.at(at("/terms"))).isEmpty();
  }

  @Test
  void elementsComeInMoveAndGo() {
    assertThat(list(new PlanEdit.Insert(at("/list/1"), Doc.text("n")).applied(TREE)))
        .containsExactly("a", "n", "b", "c");
    assertThat(list(new PlanEdit.Insert(at("/list/9"), Doc.text("n")).applied(TREE)))
        .containsExactly("a", "b", "c", "n");
    assertThat(list(new PlanEdit.Move(at("/list/0"), 2).applied(TREE)))
        .containsExactly("b", "c", "a");
    assertThat(list(new PlanEdit.Move(at("/list/2"), -1).applied(TREE)))
        .containsExactly("c", "a", "b");
    assertThat(list(new PlanEdit.Take(at("/list/1")).applied(TREE))).containsExactly("a", "c");
    assertThat(new PlanEdit.Take(at("/nothing/there")).applied(TREE)).isEqualTo(TREE);
    assertThat(new PlanEdit.Move(at("/list/7"), 0).applied(TREE)).isEqualTo(TREE);
  }

  @Test
  void theFirstElementOfARowThatIsMissingMakesTheRow() {
    Doc after = new PlanEdit.Insert(at("/fresh/0"), Doc.text("n")).applied(TREE);
    assertThat(after.at(at("/fresh/0"))).contains(Doc.text("n"));
  }

  @Test
  void aPlaceReadsAsItIsWritten() {
    Pointer address = Pointer.TOP.then("reasons").then("commission/pay").then("a~b");
    assertThat(address).hasToString("/reasons/commission~1pay/a~0b");
    assertThat(Pointer.parse(address.toString())).isEqualTo(address);
    assertThat(Pointer.parse("")).isEqualTo(Pointer.TOP);
    assertThat(address.isWithin(Pointer.parse("/reasons"))).isTrue();
    assertThat(Pointer.parse("/reason").isWithin(Pointer.parse("/reasons"))).isFalse();
  }
}
