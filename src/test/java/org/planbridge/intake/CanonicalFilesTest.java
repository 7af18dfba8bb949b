package org.planbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.SourceRow;
import org.planbridge.money.Fraction;
import org.planbridge.time.Span;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mapping;

class CanonicalFilesTest {
  @Test
  void dealsWithCanonicalHeadingsNeedNoMap() {
    Imported deals =
        Reads.deals(
            "deal_id,payee_id,date,amount,stage,product,units",
            "D1,ann,2026-01-15,1200.50,Won,Basic,3",
            "D2,bob,2026-02-01,900,Lost,Pro,1",
            "D3,ann,2026-02-03T23:59:00Z,-10.25,Closed Won,,2.5");
    DealTable table = deals.facts().deals();
    assertThat(deals.problems()).isEmpty();
    assertThat(deals.tally().rows()).isEqualTo(3);
    assertThat(deals.tally().used()).isEqualTo(2);
    assertThat(deals.tally().ignored()).isEqualTo(1);
    assertThat(table.ids().get(1)).isEqualTo("D3");
    assertThat(table.owners().get(1)).isEqualTo("ann");
    assertThat(table.date(1)).isEqualTo(LocalDate.of(2026, 2, 3));
    assertThat(table.number("amount").orElseThrow().get(1)).isEqualByComparingTo("-10.25");
    assertThat(table.number("units").orElseThrow().get(1)).isEqualByComparingTo("2.5");
    assertThat(table.attribute("product").orElseThrow().get(0)).isEqualTo("Basic");
    assertThat(table.attribute("product").orElseThrow().get(1)).isNull();
    assertThat(table.attribute("stage").orElseThrow().get(0)).isEqualTo("Won");
    assertThat(table.source(1)).isEqualTo(new SourceRow("deals.csv", 4));
  }

  @Test
  void payeesKeepTheirOtherColumns() {
    Imported payees =
        Reads.imported(
            Reads.text(
                "payees.csv",
                "payee_id,name,role,team,manager_id,hire_date,leave_date,target_incentive,base_salary,region",
                "ann,Ann Lee,AE,East,mia,1998-05-31,,60000,90000.00,North",
                "bob,,,,,,,,,"),
            Mapping.NONE.of(Kind.PAYEES));
    assertThat(payees.facts().payees())
        .containsExactly(
            new Payee(
                "ann",
                "Ann Lee",
                "AE",
                "East",
                "mia",
                LocalDate.of(1998, 5, 31),
                null,
                new BigDecimal("60000"),
                new BigDecimal("90000"),
                Map.of("region", "North"),
                new SourceRow("payees.csv", 2)),
            new Payee(
                "bob",
                "bob",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                new SourceRow("payees.csv", 3)));
  }

  @Test
  void quotasAreOfAPayeeOrARoleWithBothDaysIn() {
    Imported quotas =
        Reads.imported(
            Reads.text(
                "quotas.csv",
                "payee_id,role,measure,from,to,quota",
                "ann,,amount,2026-01-01,2026-03-31,300000",
                ",AE,,2026-01-01,2026-12-31,1000000.50"),
            Mapping.NONE.of(Kind.QUOTAS));
    assertThat(quotas.facts().quotas())
        .containsExactly(
            new Quota(
                "ann",
                null,
                "amount",
                new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1)),
                new BigDecimal("300000"),
                new SourceRow("quotas.csv", 2)),
            new Quota(
                null,
                "AE",
                "",
                new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                new BigDecimal("1000000.5"),
                new SourceRow("quotas.csv", 3)));
  }

  @Test
  void splitsAreReadInAllFormsAndGatheredWithTheirDeals() {
    Imported deals =
        Reads.deals(
            "deal_id,payee_id,date,amount",
            "D1,ann,2026-01-15,100",
            "D2,ann,2026-01-15,100",
            "D3,ann,2026-01-16,100");
    Imported splits =
        Reads.imported(
            Reads.text(
                "splits.csv",
                "deal_id,payee_id,share,role",
                "D1,ann,60%,AE",
                "D1,bob,0.4,AE",
                "D2,ann,1/3,",
                "D2,bob,2/3,",
                "D2,cyd,50%,overlay",
                "D3,ann,60%,",
                "D3,bob,50%,"),
            Mapping.NONE.of(Kind.SPLITS));
    Gathered gathered = Reads.gather(deals, splits);
    assertThat(gathered.facts().splits()).hasSize(5);
    assertThat(gathered.facts().splits().get(0).share()).isEqualTo(Fraction.of(3, 5));
    assertThat(gathered.facts().deals().size()).isEqualTo(2);
    assertThat(gathered.held())
        .extracting(held -> held.code().spelling())
        .containsExactly("SPLIT-SUM", "SPLIT-SUM", "SPLIT-SUM");
    assertThat(gathered.held().getFirst().args()).isEqualTo(List.of("D3", "110%", "7, 8"));
    assertThat(gathered.tallies().get(Kind.DEALS).held()).isEqualTo(1);
    assertThat(gathered.tallies().get(Kind.SPLITS).held()).isEqualTo(2);
  }

  @Test
  void eventsAndPayStatementsAreRead() {
    Imported events =
        Reads.imported(
            Reads.text(
                "events.csv",
                "deal_id,kind,date,value",
                "D1,cash received,2026-04-02,500.00",
                "D1,renewed,2026-05-02,"),
            Mapping.NONE.of(Kind.EVENTS));
    Imported statements =
        Reads.imported(
            Reads.text(
                "pay_statements.csv",
                "payee_id,pay_date,amount,component",
                "ann,2026-04-30,4100.00,bonus"),
            Mapping.NONE.of(Kind.STATEMENTS));
    assertThat(events.facts().events()).hasSize(2);
    assertThat(events.facts().events().get(0).value()).isEqualByComparingTo("500");
    assertThat(events.facts().events().get(1).value()).isNull();
    assertThat(statements.facts().statements().getFirst().component()).isEqualTo("bonus");
  }

  /** A code is kept for the plan to convert; what is no code cannot be. */
  @Test
  void aCurrencyThatIsNoCodeHoldsItsRowsAmongOthers() {
    String codes =
        "deal_id,payee_id,date,amount,currency\n1,ann,2026-01-02,5,USD\n2,ann,2026-01-03,5,EUR\n";
    byte[] fine = codes.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] spelled = codes.replace("EUR", "Euro").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Mapping deals = Mapping.NONE.of(Kind.DEALS);
    assertThat(Reads.imported(FileSource.of("a.csv", fine), deals).tally().used()).isEqualTo(2);
    Imported one = Reads.imported(FileSource.of("a.csv", spelled), deals);
    assertThat(one.tally().used()).isEqualTo(1);
    assertThat(one.problems())
        .extracting(org.planbridge.problem.Problem::code)
        .contains(org.planbridge.problem.Code.CURRENCY_MIXED);
  }
}
