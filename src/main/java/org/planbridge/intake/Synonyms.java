package org.planbridge.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Kind;

/**
 * Well-known headings of each field, best first, and the words that speak for a field or against
 * it. Names are compared without blanks, marks and case.
 */
final class Synonyms {
  /**
   * @param names whole headings, best first
   * @param speaking words that such a heading often has
   * @param against words that mean something else
   */
  record Names(List<String> names, Set<String> speaking, Set<String> against) {}

  private static final Names DEAL =
      new Names(
          List.of(
              "deal id",
              "opportunity id",
              "opp id",
              "deal number",
              "opportunity number",
              "sales order id",
              "order id",
              "order number",
              "sales order number",
              "booking id",
              "contract id",
              "transaction id",
              "record id",
              "hs object id",
              "deal",
              "opportunity",
              "id"),
          Set.of(
              "deal",
              "opportunity",
              "opp",
              "opty",
              "order",
              "booking",
              "contract",
              "transaction",
              "record",
              "id",
              "number",
              "no",
              "nr",
              "key",
              "ref",
              "reference",
              "code",
              "identifier",
              "sfid",
              "uid",
              "guid"),
          Set.of(
              "account",
              "customer",
              "owner",
              "product",
              "user",
              "parent",
              "campaign",
              "rep",
              "name",
              "date",
              "amount",
              "value",
              "stage",
              "type",
              "contact",
              "phone",
              "postal",
              "zip",
              "payee",
              "employee",
              "title",
              "checksum",
              "po",
              "pricebook",
              "oracle"));
  private static final Names PERSON =
      new Names(
          List.of(
              "payee id",
              "payee",
              "rep id",
              "sales rep id",
              "sales person id",
              "employee id",
              "business entity id",
              "owner id",
              "hubspot owner id",
              "opportunity owner id",
              "deal owner id",
              "sales agent",
              "sales rep",
              "rep",
              "salesperson",
              "sales person",
              "opportunity owner",
              "deal owner",
              "owner name",
              "owner",
              "owner full name",
              "rep name",
              "sales rep name",
              "seller",
              "account executive",
              "ae"),
          Set.of(
              "payee",
              "rep",
              "representative",
              "owner",
              "agent",
              "seller",
              "salesperson",
              "salesman",
              "executive",
              "exec",
              "ae",
              "closer",
              "sold",
              "assigned",
              "assignee",
              "employee",
              "staff",
              "consultant",
              "responsible",
              "credited",
              "who",
              "person",
              "salesrep"),
          Set.of(
              "manager",
              "created",
              "modified",
              "email",
              "role",
              "region",
              "team",
              "support",
              "date",
              "alias",
              "territory",
              "quota",
              "division",
              "customer",
              "company",
              "contact",
              "phone"));
  private static final Names DAY =
      new Names(
          List.of(
              "date",
              "incentive date",
              "close date",
              "won time",
              "won date",
              "actual close date",
              "closed date",
              "date closed",
              "closing date",
              "deal close date",
              "booking date",
              "order date",
              "closed on"),
          Set.of(
              "date",
              "close",
              "closed",
              "closing",
              "won",
              "win",
              "signed",
              "signature",
              "booked",
              "booking",
              "day",
              "on",
              "when",
              "order",
              "sold",
              "deal",
              "effective",
              "credited",
              "incentive"),
          Set.of(
              "created",
              "create",
              "modified",
              "updated",
              "modstamp",
              "start",
              "started",
              "activity",
              "expected",
              "est",
              "estimated",
              "next",
              "due",
              "birth",
              "ship",
              "shipped",
              "engage",
              "engaged",
              "last",
              "first",
              "entered",
              "added",
              "renewal",
              "end",
              "expiry",
              "lost",
              "opened",
              "hire",
              "hired",
              "leave",
              "quota",
              "pay",
              "paid",
              "open"));
  private static final Names SUM =
      new Names(
          List.of(
              "amount",
              "close value",
              "deal amount",
              "opportunity amount",
              "deal value",
              "actual revenue",
              "actual value",
              "booking amount",
              "bookings",
              "contract value",
              "order amount",
              "sub total",
              "acv",
              "tcv",
              "value",
              "amount cents"),
          Set.of(
              "amount",
              "amt",
              "value",
              "revenue",
              "price",
              "total",
              "booking",
              "bookings",
              "booked",
              "acv",
              "tcv",
              "arr",
              "mrr",
              "sum",
              "net",
              "worth",
              "size",
              "usd",
              "eur",
              "gbp",
              "sales",
              "dollars",
              "contract",
              "deal",
              "sold",
              "won",
              "turnover"),
          Set.of(
              "expected",
              "est",
              "estimated",
              "weighted",
              "tax",
              "freight",
              "discount",
              "probability",
              "percent",
              "quantity",
              "qty",
              "cost",
              "margin",
              "list",
              "currency",
              "forecast",
              "date",
              "count",
              "units",
              "rate",
              "id",
              "age",
              "due",
              "unit",
              "quota",
              "target",
              "salary",
              "bonus"));

  private static final Map<Field, Names> COMMON = new EnumMap<>(Field.class);

  static {
    COMMON.put(Field.DEAL_ID, DEAL);
    COMMON.put(Field.PAYEE_ID, PERSON);
    COMMON.put(Field.DATE, DAY);
    COMMON.put(Field.AMOUNT, SUM);
    name(
        Field.STAGE,
        List.of(
            "stage",
            "deal stage",
            "opportunity stage",
            "stage name",
            "sales stage",
            "status",
            "deal status",
            "state",
            "state code",
            "is won"),
        Set.of("stage", "status", "state", "outcome", "result", "phase", "won"),
        Set.of("reason", "lead", "date", "time", "billing", "shipping", "closed"));
    name(
        Field.CURRENCY,
        List.of(
            "currency",
            "amount currency",
            "currency iso code",
            "currency code",
            "deal currency",
            "deal currency code",
            "opportunity currency",
            "transaction currency"),
        Set.of("currency", "ccy", "iso"),
        Set.of("rate", "amount"));
    name(
        Field.NAME,
        List.of("name", "full name", "payee name", "rep name", "employee name", "employee"),
        Set.of("name"),
        Set.of("first", "last", "manager", "team", "user", "account"));
    name(
        Field.ROLE,
        List.of(
            "role",
            "job title",
            "title",
            "position",
            "job",
            "credit role",
            "split type",
            "split role"),
        Set.of("role", "title", "position", "function"),
        Set.of("manager"));
    name(
        Field.TEAM,
        List.of("team", "team name", "department", "group", "region", "regional office", "office"),
        Set.of("team", "department"),
        Set.of("manager"));
    name(
        Field.MANAGER_ID,
        List.of(
            "manager id", "manager", "reports to", "supervisor", "manager name", "sales manager"),
        Set.of("manager", "reports", "supervisor", "boss"),
        Set.of("date"));
    name(
        Field.HIRE_DATE,
        List.of("hire date", "start date", "date hired", "hired", "employed from", "joined"),
        Set.of("hire", "hired", "start", "joined", "joining", "entry"),
        Set.of("end", "leave", "birth"));
    name(
        Field.LEAVE_DATE,
        List.of(
            "leave date",
            "end date",
            "termination date",
            "date left",
            "left",
            "exit date",
            "employed to"),
        Set.of("leave", "left", "end", "termination", "exit", "last"),
        Set.of("start", "birth"));
    name(
        Field.TARGET_INCENTIVE,
        List.of(
            "target incentive",
            "target variable",
            "variable target",
            "target bonus",
            "incentive target",
            "target commission",
            "tti",
            "variable pay"),
        Set.of("target", "incentive", "variable"),
        Set.of("base", "quota"));
    name(
        Field.BASE_SALARY,
        List.of("base salary", "salary", "base pay", "base", "annual salary", "fixed pay"),
        Set.of("base", "salary", "fixed"),
        Set.of("variable"));
    name(
        Field.MEASURE,
        List.of("measure", "quota type", "metric", "quota measure"),
        Set.of("measure", "metric"),
        Set.of());
    name(
        Field.FROM,
        List.of(
            "from",
            "start",
            "start date",
            "period start",
            "valid from",
            "effective from",
            "quota start",
            "begin"),
        Set.of("from", "start", "begin", "first"),
        Set.of("end", "to"));
    name(
        Field.TO,
        List.of(
            "to",
            "end",
            "end date",
            "period end",
            "valid to",
            "until",
            "effective to",
            "quota end",
            "through"),
        Set.of("to", "end", "until", "through", "last"),
        Set.of("start", "from"));
    name(
        Field.QUOTA,
        List.of("quota", "quota amount", "target", "sales quota", "quota value", "goal", "amount"),
        Set.of("quota", "target", "goal"),
        Set.of("date", "type"));
    name(
        Field.SHARE,
        List.of(
            "share",
            "split",
            "split percent",
            "split percentage",
            "percent",
            "percentage",
            "credit",
            "credit percent",
            "credit share"),
        Set.of("share", "split", "percent", "percentage", "credit"),
        Set.of("role", "type", "amount"));
    name(
        Field.KIND,
        List.of("kind", "event", "event type", "event kind", "type"),
        Set.of("kind", "event", "type"),
        Set.of("date"));
    name(
        Field.VALUE,
        List.of("value", "amount", "event value", "event amount"),
        Set.of("value", "amount"),
        Set.of("date"));
    name(
        Field.PAY_DATE,
        List.of("pay date", "date", "paid on", "payment date", "paycheck date", "check date"),
        Set.of("pay", "paid", "payment", "date", "paycheck"),
        Set.of("amount"));
    name(
        Field.COMPONENT,
        List.of("component", "plan component", "pay component", "earning code", "pay code"),
        Set.of("component", "earning"),
        Set.of());
  }

  private static final Set<String> ALL = new HashSet<>();

  static {
    COMMON.forEach((field, names) -> {
      ALL.add(Headings.joined(field.heading()));
      names.names().forEach(name -> ALL.add(name.replace(" ", "")));
    });
  }

  private Synonyms() {}

  /** Whether a heading is a well-known name of any field. */
  static boolean known(String heading) {
    return ALL.contains(Headings.joined(heading));
  }

  private static void name(
      Field field, List<String> names, Set<String> speaking, Set<String> against) {
    COMMON.put(field, new Names(names, speaking, against));
  }

  static Names of(Field field) {
    Names names = COMMON.get(field);
    if (names == null) {
      throw new IllegalStateException("The field (%s) has no names.".formatted(field));
    }
    return names;
  }

  /** The place of a heading among the field's well-known names, or -1; 0 is the best. */
  static int rank(Kind kind, Field field, String heading) {
    int whole = rankOf(kind, field, Headings.joined(heading));
    List<String> words = Headings.words(heading);
    boolean prefixed =
        words.size() > 1
            && (words.getFirst().equals("deal") || words.getFirst().equals("opportunity"));
    return whole >= 0 || !prefixed
        ? whole
        : rankOf(kind, field, String.join("", words.subList(1, words.size())));
  }

  private static int rankOf(Kind kind, Field field, String joined) {
    if (joined.equals(Headings.joined(field.heading()))) {
      return 0;
    }
    List<String> names = of(field).names();
    for (int i = 0; i < names.size(); i++) {
      if (joined.equals(names.get(i).replace(" ", "")) && kind.has(field)) {
        return i + 1;
      }
    }
    return -1;
  }
}
