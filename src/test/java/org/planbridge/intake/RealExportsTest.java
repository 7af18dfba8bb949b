package org.planbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.planbridge.facts.NumberColumn;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mapping;

/** Public exports, read where they lie beside the project. */
class RealExportsTest {
  private static FileSource file(String name) {
    Path path = Path.of(System.getProperty("planbridge.data", "../shared/data")).resolve(name);
    assumeTrue(Files.isReadable(path));
    return FileSource.of(path);
  }

  private static BigDecimal sum(Imported imported) {
    NumberColumn amounts = imported.facts().deals().number("amount").orElseThrow();
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = 0; row < amounts.size(); row++) {
      sum = sum.add(amounts.get(row));
    }
    return sum;
  }

  @Test
  void theSalesPipelineIsReadWithoutAMap() {
    Imported imported =
        Reads.imported(file("crm-sales-opportunities/sales_pipeline.csv"), Mapping.NONE);
    assertThat(imported.problems()).isEmpty();
    assertThat(imported.tally().rows()).isEqualTo(8_800);
    assertThat(imported.tally().used()).isEqualTo(4_238);
    assertThat(imported.tally().ignored()).isEqualTo(2_473 + 1_589 + 500);
    assertThat(sum(imported)).isEqualByComparingTo("10005534");
  }

  @Test
  void salesTeamsAreThirtyFivePayees() {
    Imported imported =
        Reads.imported(file("crm-sales-opportunities/sales_teams.csv"), Mapping.NONE);
    assertThat(imported.kind()).isEqualTo(Kind.PAYEES);
    assertThat(imported.facts().payees()).hasSize(35);
  }

  @Test
  void aDataExportOfOpportunitiesIsReadWithoutAMap() {
    Imported imported =
        Reads.imported(
            file("salesforce-dataloader/opportunityData.csv"), Mapping.NONE.of(Kind.DEALS));
    assertThat(imported.tally().rows()).isEqualTo(38);
    assertThat(imported.tally().used()).isEqualTo(8);
    assertThat(imported.tally().held()).isZero();
  }

  @Test
  void accountsInWindows1252AreReadWithAWarning() {
    Look look =
        Reads.look(file("salesforce-dataloader/accountData.csv"), Mapping.NONE.of(Kind.PAYEES));
    assertThat(look.reading().charset().name()).isEqualTo("windows-1252");
    assertThat(look.problems().getFirst().code().spelling()).isEqualTo("CSV-ENCODING-GUESSED");
  }

  @Test
  void ordersWithFourDecimalsAndWithoutRepsAreReadAsTheMapSays() {
    Mapping said =
        Mapping.NONE
            .of(Kind.DEALS)
            .with("SubTotal", new ColumnUse.To(Field.AMOUNT, 4, ColumnUse.Unit.AS_WRITTEN))
            .skipping(Field.PAYEE_ID);
    Imported imported = Reads.imported(file("adventureworks/sales_order_header.csv"), said);
    assertThat(imported.tally().rows()).isEqualTo(31_465);
    assertThat(imported.tally().used()).isEqualTo(3_806);
    assertThat(imported.tally().ignored()).isEqualTo(27_659);
    assertThat(imported.tally().held()).isZero();
  }
}
