package org.planbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planbridge.workspace.imports.ColumnMatch;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.Confidence;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Look;
import org.planbridge.workspace.imports.Mapping;

class MatchingTest {
  private static final List<Field> WANTED =
      List.of(Field.DEAL_ID, Field.PAYEE_ID, Field.DATE, Field.AMOUNT, Field.STAGE);

  /** A file's headings with what their cells hold, and the headings of the wanted fields. */
  record Export(String name, Map<String, String> columns, Map<Field, String> right) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Export export(String name, String headings, String right) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String one : headings.split("; ?", -1)) {
      int at = one.lastIndexOf('=');
      columns.put(one.substring(0, at), one.substring(at + 1));
    }
    Map<Field, String> fields = new LinkedHashMap<>();
    String[] names = right.split("; ?", -1);
    for (int i = 0; i < names.length; i++) {
      fields.put(WANTED.get(i), names[i]);
    }
    return new Export(name, columns, fields);
  }

  static List<Export> exports() {
    return List.of(
        export(
            "Salesforce report",
            "Opportunity Owner=person; Account Name=company; Opportunity Name=title; Stage=stage;"
                + " Fiscal Period=quarter; Amount Currency=currency; Amount=sum; Expected"
                + " Revenue=sum; Probability (%)=percent; Age=age; Close Date=day; Created"
                + " Date=day; Next Step=text; Lead Source=source; Type=type; Owner Role=role;"
                + " Opportunity ID=id",
            "Opportunity ID; Opportunity Owner; Close Date; Amount; Stage"),
        export(
            "Salesforce API",
            "ID=id; ISDELETED=flag; ACCOUNTID=account; NAME=title; DESCRIPTION=text;"
                + " STAGENAME=stage; AMOUNT=sum; PROBABILITY=percent; EXPECTEDREVENUE=sum;"
                + " TOTALOPPORTUNITYQUANTITY=blank; CLOSEDATE=day; TYPE=type; NEXTSTEP=text;"
                + " LEADSOURCE=source; ISCLOSED=flag; ISWON=flag; FORECASTCATEGORY=text;"
                + " PRICEBOOK2ID=blank; OWNERID=owner; CREATEDDATE=day; CREATEDBYID=owner;"
                + " LASTMODIFIEDDATE=day; SYSTEMMODSTAMP=day; LASTACTIVITYDATE=blank;"
                + " FISCAL=quarter",
            "ID; OWNERID; CLOSEDATE; AMOUNT; STAGENAME"),
        export(
            "HubSpot",
            "Record ID=id; Deal Name=title; Deal Stage=stage; Pipeline=text; Amount=sum;"
                + " Amount in company currency=sum; Close Date=day; Create Date=day;"
                + " Deal owner=person; Deal Type=type; Last Activity Date=day;"
                + " Associated Company=company; Associated Company IDs=account",
            "Record ID; Deal owner; Close Date; Amount; Deal Stage"),
        export(
            "HubSpot API",
            "hs_object_id=id; dealname=title; dealstage=stage; pipeline=text; amount=sum;"
                + " closedate=day; createdate=day; hubspot_owner_id=owner; dealtype=type",
            "hs_object_id; hubspot_owner_id; closedate; amount; dealstage"),
        export(
            "Pipedrive",
            "Deal - ID=id; Deal - Title=title; Deal - Value=sum; Deal - Currency=currency;"
                + " Deal - Owner=person; Deal - Organization=company; Deal - Pipeline=text;"
                + " Deal - Stage=custom; Deal - Status=stage; Deal - Deal created=day;"
                + " Deal - Won time=day; Deal - Expected close date=day; Deal - Probability=blank",
            "Deal - ID; Deal - Owner; Deal - Won time; Deal - Value; Deal - Status"),
        export(
            "Dynamics",
            "(Do Not Modify) Opportunity=id; (Do Not Modify) Row Checksum=checksum; (Do Not Modify)"
                + " Modified On=day; Topic=title; Potential Customer=company; Est. Close Date=day;"
                + " Actual Close Date=day; Est. Revenue=sum; Actual Revenue=sum;"
                + " Currency=currencyname; Probability=percent; Rating=type; Status=stage; Status"
                + " Reason=text; Owner=person",
            "(Do Not Modify) Opportunity; Owner; Actual Close Date; Actual Revenue; Status"),
        export(
            "CRM sales opportunities",
            "opportunity_id=id; sales_agent=person; product=product; account=company;"
                + " deal_stage=stage; engage_date=day; close_date=day; close_value=sum",
            "opportunity_id; sales_agent; close_date; close_value; deal_stage"));
  }

  /** Five headings each, in the order of the wanted fields, none of them a well-known name. */
  static List<String> variants() {
    return List.of(
        "Opp Ref; Closed By; Closing Day; Deal Size; Outcome",
        "Opportunity Key; Responsible; Signed On; Net Value; Deal Result",
        "Deal Reference; Account Rep; Date Won; Total Value; Sales Phase",
        "Order No.; Sold By; Booked On; Order Total; Order State",
        "Contract Nr; Assigned To; Signature Date; Contract Sum; Contract Status",
        "Deal No.; Sales Representative; Won On; Deal Worth; Result",
        "OppKey; FullNameOfOwner; CloseDt; AmountUSD; StageNm",
        "Booking Ref; Closer; Booking Day; Booked Value; Stage/Status",
        "Record Number; Credited Rep; Credit Date; Net Amount; Current Stage",
        "Sales Order; Seller Name; Order Day; Net Sales; Sale Outcome",
        "Identifier; Sales Consultant; Effective Date; Revenue; Phase",
        "Opportunity Ref No; Lead Seller; Deal Closed; Total EUR; Opp Stage",
        "opty_id; rep_nm; close_dt; amt; stg_status",
        "Deal Code; Rep on Deal; Closed Won Date; Closed Won Amount; Final Status",
        "Transaction Ref; Salesman; Date of Sale; Sales Amount; Sale Status",
        "UID; Account Exec; Date of Closing; USD Booked; Win/Loss Status",
        "Oportunity ID; Ownr; Clos Date; Ammount; Stge",
        "Ref; Who; When; Worth; What",
        "Deal Identifier; Owner Alias Name; Date of Deal; ACV Booked; Deal Outcome",
        "Vorgang; Vertreter; Abschluss; Umsatz; Ergebnis");
  }

  static String cell(String content, int row) {
    int n = row * 7919 % 1000;
    return switch (content) {
      case "id" -> "006Hs0000%04dA1b".formatted(n);
      case "person" -> List.of("Ann Lee", "Bob Stone", "Cy O'Hara", "Dee Park-Lopez").get(n % 4);
      case "owner" -> List.of("005x0000000fNSi", "005x0000000fNSj", "005x0000000fNSk").get(n % 3);
      case "company" -> "Company %d Ltd".formatted(n % 40);
      case "account" -> "001x000000%03d".formatted(n % 40);
      case "title" -> "Company %d Ltd - %d widgets".formatted(n % 40, n);
      case "stage" -> List.of("Won", "Lost", "Won", "Open").get(n % 4);
      case "custom" -> List.of("Demo Scheduled", "Proposal Made").get(n % 2);
      case "quarter" -> "Q%d-2026".formatted(1 + n % 4);
      case "currency" -> "USD";
      case "currencyname" -> "US Dollar";
      case "sum" -> "%d.%02d".formatted(500 + 37 * n, n % 100);
      case "percent" -> List.of("100", "0", "10", "75").get(n % 4);
      case "age" -> Integer.toString(n % 180);
      case "day" -> "2026-%02d-%02d".formatted(1 + n % 12, 1 + n % 28);
      case "text" -> List.of("Call back", "Send offer", "").get(n % 3);
      case "source" -> List.of("Web", "Advertisement").get(n % 2);
      case "type" -> List.of("New", "Renewal").get(n % 2);
      case "role" -> "Western Sales Team";
      case "flag" -> n % 2 == 0 ? "true" : "false";
      case "product" -> List.of("GTX Pro", "MG Special").get(n % 2);
      case "checksum" -> "x%07dq==".formatted(n * 31);
      case "blank" -> "";
      default -> throw new IllegalArgumentException("No content (%s).".formatted(content));
    };
  }

  private static Look look(Map<String, String> columns) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(",", columns.keySet()));
    for (int row = 1; row <= 60; row++) {
      List<String> cells = new ArrayList<>();
      for (String content : columns.values()) {
        cells.add(cell(content, row));
      }
      lines.add(String.join(",", cells));
    }
    return Reads.look(
        Reads.text("export.csv", lines.toArray(String[]::new)), Mapping.NONE.of(Kind.DEALS));
  }

  private static List<String> byHand(Look look, Map<Field, String> right) {
    List<String> wrong = new ArrayList<>();
    right.forEach((field, heading) -> {
      String found = look.column(field).map(ColumnMatch::heading).orElse("nothing");
      if (!found.equals(heading)) {
        wrong.add(field.heading() + " is " + found);
      }
    });
    return wrong;
  }

  private static void neverWrongWhenSure(Look look, Map<Field, String> right) {
    for (ColumnMatch column : look.columns()) {
      if (column.use() instanceof ColumnUse.To to
          && column.confidence() == Confidence.SURE
          && right.containsKey(to.field())) {
        assertThat(column.heading()).isEqualTo(right.get(to.field()));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exports")
  void exportShapesAreMatchedWithoutAHand(Export export) {
    Look look = look(export.columns());
    assertThat(byHand(look, export.right())).isEmpty();
    neverWrongWhenSure(look, export.right());
    assertThat(look.kind()).isEqualTo(Kind.DEALS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void renamedHeadingsNeedAHandAtMostOnce(String headings) {
    String[] names = headings.split("; ", -1);
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put(names[1], "person");
    columns.put("Account Name", "company");
    columns.put(names[3], "sum");
    columns.put("Probability (%)", "percent");
    columns.put(names[2], "day");
    columns.put("Created Date", "day");
    columns.put(names[4], "stage");
    columns.put("Lead Source", "source");
    columns.put(names[0], "id");
    Map<Field, String> right = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      right.put(WANTED.get(i), names[i]);
      assertThat(Synonyms.rank(Kind.DEALS, WANTED.get(i), names[i])).as(names[i]).isNegative();
    }
    Look look = look(columns);
    assertThat(byHand(look, right)).hasSizeLessThan(2);
    neverWrongWhenSure(look, right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"deal_id,payee_id,date,amount", "deal_id,payee_id,date,amount,stage,region,units"})
  void canonicalHeadingsAreAlwaysSure(String headings) {
    Look look =
        Reads.look(Reads.text("x.csv", headings, "?,?,?,?,?,?,?"), Mapping.NONE.of(Kind.DEALS));
    assertThat(look.columns())
        .filteredOn(column -> column.use() instanceof ColumnUse.To)
        .hasSizeGreaterThan(3)
        .allMatch(column -> column.confidence() == Confidence.SURE);
  }

  @Test
  void theKindIsFoundFromTheColumns() {
    assertThat(kind("deal_id,payee_id,date,amount", "D1,ann,2026-01-01,5")).isEqualTo(Kind.DEALS);
    assertThat(kind("payee_id,name,role", "ann,Ann Lee,AE")).isEqualTo(Kind.PAYEES);
    assertThat(kind("payee_id,from,to,quota", "ann,2026-01-01,2026-03-31,5"))
        .isEqualTo(Kind.QUOTAS);
    assertThat(kind("deal_id,payee_id,share", "D1,ann,60%")).isEqualTo(Kind.SPLITS);
    assertThat(kind("deal_id,kind,date,value", "D1,renewed,2026-01-01,5")).isEqualTo(Kind.EVENTS);
    assertThat(kind("payee_id,pay_date,amount", "ann,2026-01-31,5")).isEqualTo(Kind.STATEMENTS);
  }

  private static Kind kind(String... lines) {
    return Reads.look(Reads.text("file.csv", lines), Mapping.NONE).kind();
  }

  @Test
  void centsAreCountedAsCents() {
    Look look =
        Reads.look(
            Reads.text("x.csv", "deal_id,rep_id,close_date,amount_cents", "1,7,2025-08-17,123456"),
            Mapping.NONE);
    assertThat(look.column(Field.AMOUNT).orElseThrow().use())
        .isEqualTo(new ColumnUse.To(Field.AMOUNT, 2, ColumnUse.Unit.CENTS));
  }
}
