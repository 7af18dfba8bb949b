package org.planbridge.workspace.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planbridge.problem.Taken;

class MappingTreeTest {
  private static final Mapping FULL =
      new Mapping(
          Kind.DEALS,
          "windows-1252",
          ';',
          '"',
          3,
          DateOrder.DAY_FIRST,
          NumberMarks.COMMA,
          Map.of(
              "Owner", ColumnUse.to(Field.PAYEE_ID),
              "ACV", new ColumnUse.To(Field.AMOUNT, 4, ColumnUse.Unit.AS_WRITTEN),
              "Cents", new ColumnUse.To(Field.AMOUNT, 2, ColumnUse.Unit.CENTS),
              "Region", new ColumnUse.Attribute("region"),
              "Units", new ColumnUse.Figure("units", 0),
              "#7", new ColumnUse.ByHeading(),
              "Notes", new ColumnUse.Ignore()),
          Map.of("Gewonnen", true, "Verloren", false),
          Map.of("ann lee", "Ann Lee"),
          Set.of(Field.PAYEE_ID));

  @Test
  void whatIsWrittenIsReadAgain() {
    Map<Kind, Mapping> all = Map.of(Kind.DEALS, FULL, Kind.PAYEES, Mapping.NONE.of(Kind.PAYEES));
    Taken<Map<Kind, Mapping>> read = MappingTree.read("m.json", MappingTree.write(all));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).isEqualTo(all);
  }

  @Test
  void nothingSaidIsNothingWritten() {
    assertThat(MappingTree.write(Map.of(Kind.DEALS, Mapping.NONE.of(Kind.DEALS))))
        .isEqualTo(Map.of("deals", Map.of()));
  }

  @Test
  void everyEntryThatIsNotUnderstoodIsAProblem() {
    Map<String, Object> deals =
        Map.of(
            "delimiter", "two",
            "dates", "backwards",
            "headerRow", 0,
            "colums", Map.of(),
            "columns",
                Map.of(
                    "A",
                    "hire_date",
                    "B",
                    Map.of("field", "amount", "decimals", 9),
                    "C",
                    5,
                    "D",
                    Map.of("field", "amount", "unit", "dozens")),
            "stages", Map.of("Gewonnen", "yes"),
            "payees", List.of(),
            "ignoreRowsWithout", List.of("owner"));
    Taken<Map<Kind, Mapping>> read =
        MappingTree.read("m.json", Map.of("deals", deals, "deal", Map.of()));
    assertThat(read.problems())
        .extracting(problem -> problem.args().getFirst())
        .containsExactlyInAnyOrder(
            "deal",
            "delimiter",
            "dates",
            "headerRow",
            "deals.colums",
            "columns.A",
            "columns.B",
            "columns.C",
            "columns.D",
            "stages.Gewonnen",
            "payees",
            "ignoreRowsWithout");
    assertThat(read.problems())
        .allMatch(problem -> problem.code().spelling().equals("MAP-INVALID"));
  }
}
