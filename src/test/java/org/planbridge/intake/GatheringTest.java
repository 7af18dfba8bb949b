package org.planbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planbridge.facts.Facts;
import org.planbridge.workspace.imports.Gathered;
import org.planbridge.workspace.imports.HeldRow;
import org.planbridge.workspace.imports.Ignored;
import org.planbridge.workspace.imports.Imported;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Mapping;
import org.planbridge.workspace.imports.Watch;

class GatheringTest {
  private static final String DEALS = "deal_id,payee_id,date,amount";

  private static Imported file(Kind kind, String name, String... lines) {
    return Reads.imported(Reads.text(name, lines), Mapping.NONE.of(kind));
  }

  private static List<String> codes(Gathered gathered) {
    return gathered.held().stream().map(held -> held.code().spelling()).toList();
  }

  @Test
  void theSameDealInTwoFilesCountsOnce() {
    Gathered both =
        Reads.gather(
            file(Kind.DEALS, "a.csv", DEALS, "D1,ann,2026-01-15,100", "D2,ann,2026-01-16,1"),
            file(Kind.DEALS, "b.csv", DEALS, "D1,ann,2026-01-15,100.00", "D3,bob,2026-01-16,5.5"));
    assertThat(both.facts().deals().size()).isEqualTo(3);
    assertThat(both.tallies().get(Kind.DEALS).reasons())
        .containsExactly(new Ignored(Ignored.Reason.REPEATED, "", 1));
    assertThat(both.facts().deals().number("amount").orElseThrow().get(2))
        .isEqualByComparingTo("5.5");
  }

  @Test
  void differentDealsWithOneIdInTwoFilesAreBothHeld() {
    Gathered both =
        Reads.gather(
            file(Kind.DEALS, "a.csv", DEALS, "D1,ann,2026-01-15,100"),
            file(Kind.DEALS, "b.csv", DEALS, "D1,ann,2026-01-15,101"));
    assertThat(both.facts().deals().size()).isZero();
    assertThat(codes(both)).containsExactly("ID-CONFLICT", "ID-CONFLICT");
    assertThat(both.held().getFirst().args())
        .containsExactly("D1", "a.csv 2, b.csv 2", "amount", "100", "101");
  }

  @Test
  void aDealOfAnEarlierImportStaysAndTheNewOneIsHeld() {
    Imported earlier = file(Kind.DEALS, "a.csv", DEALS, "D1,ann,2026-01-15,100");
    Imported later =
        file(Kind.DEALS, "b.csv", DEALS, "D1,bob,2026-01-15,100", "D2,bob,2026-01-15,1");
    Gathered gathered = new CsvFactFiles().gather(List.of(later), earlier.facts());
    assertThat(gathered.facts().deals().size()).isEqualTo(1);
    assertThat(codes(gathered)).containsExactly("ID-CONFLICT");
  }

  @Test
  void aDealLostInOneFileAndWonInAnotherIsHeld() {
    Gathered both =
        Reads.gather(
            file(
                Kind.DEALS,
                "a.csv",
                DEALS + ",stage",
                "D1,ann,2026-01-15,100,Lost",
                "D2,a,2026-01-15,1,Won"),
            file(Kind.DEALS, "b.csv", DEALS + ",stage", "D1,ann,2026-01-15,100,Won"));
    assertThat(codes(both)).containsExactly("ID-CONFLICT");
    assertThat(both.facts().deals().size()).isEqualTo(1);
  }

  @Test
  void columnsOfTwoFilesAreJoinedByName() {
    Gathered both =
        Reads.gather(
            file(Kind.DEALS, "a.csv", DEALS + ",units,code", "D1,ann,2026-01-15,1,3,7"),
            file(Kind.DEALS, "b.csv", DEALS + ",code,region", "D2,ann,2026-01-15,1,X7,North"));
    var deals = both.facts().deals();
    assertThat(deals.number("units").orElseThrow().get(0)).isEqualByComparingTo("3");
    assertThat(deals.number("units").orElseThrow().get(1)).isNull();
    assertThat(deals.attribute("code").orElseThrow().get(0)).isEqualTo("7");
    assertThat(deals.attribute("code").orElseThrow().get(1)).isEqualTo("X7");
    assertThat(deals.attribute("region").orElseThrow().get(0)).isNull();
  }

  @Test
  void splitsOfUnknownDealsAreHeldAndThoseOfLostDealsAreIgnored() {
    Gathered all =
        Reads.gather(
            file(
                Kind.DEALS,
                "d.csv",
                DEALS + ",stage",
                "D1,ann,2026-01-15,1,Lost",
                "D2,ann,2026-01-15,1,Won"),
            file(
                Kind.SPLITS,
                "s.csv",
                "deal_id,payee_id,share",
                "D1,ann,1",
                "D9,ann,1",
                "D2,bob,1"));
    assertThat(codes(all)).containsExactly("SPLIT-DEAL");
    assertThat(all.tallies().get(Kind.SPLITS).reasons())
        .containsExactly(new Ignored(Ignored.Reason.DEAL_NOT_USED, "", 1));
    assertThat(all.facts().splits()).hasSize(1);
  }

  @Test
  void splitsFindTheirDealByEitherFormOfItsId() {
    String id15 = "006Hs00003A1bCd";
    String id18 = id15 + "IAJ";
    Gathered all =
        Reads.gather(
            file(Kind.DEALS, "d.csv", DEALS, id18 + ",ann,2026-01-15,1"),
            file(Kind.SPLITS, "s.csv", "deal_id,payee_id,share", id15 + ",bob,100%"));
    assertThat(DealIds.key(id18)).isEqualTo(id15);
    assertThat(all.held()).isEmpty();
    assertThat(all.facts().splits().getFirst().dealId()).isEqualTo(id18);
  }

  @Test
  void anOverlayIsOutsideTheTotal() {
    Gathered all =
        Reads.gather(
            file(Kind.DEALS, "d.csv", DEALS, "D1,ann,2026-01-15,1"),
            file(Kind.SPLITS, "s.csv", "deal_id,payee_id,share,role", "D1,bob,50%,Overlay"));
    assertThat(all.held()).isEmpty();
    assertThat(all.facts().splits()).hasSize(1);
  }

  @Test
  void aDealWithoutOwnerNeedsSplits() {
    CsvFactFiles files = new CsvFactFiles();
    var look =
        Reads.look(
            Reads.text(
                "d.csv", DEALS, "D1,,2026-01-15,1", "D2,,2026-01-15,1", "D3,ann,2026-01-15,1"),
            Mapping.NONE.of(Kind.DEALS));
    Imported deals = (Imported) files.read(look, true, Watch.NONE);
    Imported splits =
        file(Kind.SPLITS, "s.csv", "deal_id,payee_id,share", "D1,ann,3/5", "D1,bob,2/5");
    Gathered all = Reads.gather(deals, splits);
    assertThat(codes(all)).containsExactly("OWNER-BLANK");
    assertThat(all.held().getFirst().source().row()).isEqualTo(3);
    assertThat(all.facts().deals().size()).isEqualTo(2);
    assertThat(all.tallies().get(Kind.DEALS).used()).isEqualTo(2);
  }

  @Test
  void payeesAndQuotasThatContradictThemselvesAreHeld() {
    Gathered all =
        Reads.gather(
            file(
                Kind.PAYEES,
                "p.csv",
                "payee_id,name,role",
                "ann,Ann,AE",
                "ann,Ann,AM",
                "bob,Bob,AE",
                "bob,Bob,AE"),
            file(
                Kind.QUOTAS,
                "q.csv",
                "payee_id,from,to,quota",
                "ann,2026-01-01,2026-03-31,5",
                "ann,2026-01-01,2026-03-31,6",
                "bob,2026-01-01,2026-03-31,5",
                "bob,2026-01-01,2026-03-31,5.00"));
    assertThat(codes(all))
        .containsExactlyInAnyOrder("PAYEE-TWICE", "PAYEE-TWICE", "ID-CONFLICT", "ID-CONFLICT");
    assertThat(all.facts().payees()).hasSize(1);
    assertThat(all.facts().quotas()).hasSize(1);
    assertThat(all.ignored()).isEqualTo(2);
  }

  @Test
  void eventsOfUnknownDealsAreHeld() {
    Gathered all =
        Reads.gather(
            file(Kind.DEALS, "d.csv", DEALS, "D1,ann,2026-01-15,1"),
            file(
                Kind.EVENTS,
                "e.csv",
                "deal_id,kind,date,value",
                "D1,invoiced,2026-02-01,1",
                "D9,invoiced,2026-02-01,1"));
    assertThat(codes(all)).containsExactly("EVENT-DEAL");
    assertThat(all.facts().events()).hasSize(1);
  }

  @Test
  void nothingGatheredIsNothing() {
    Gathered none = Reads.gather();
    assertThat(none.facts()).satisfies(GatheringTest::isEmpty);
    assertThat(none.held()).extracting(HeldRow::code).isEmpty();
  }

  private static void isEmpty(Facts facts) {
    assertThat(facts.deals().size()).isZero();
    assertThat(facts.payees()).isEmpty();
  }
}
