package org.planbridge.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.DealTable;
import org.planbridge.facts.Facts;
import org.planbridge.facts.NumberColumn;
import org.planbridge.facts.TextColumn;
import org.planbridge.problem.Code;
import org.planbridge.workspace.imports.ColumnUse;
import org.planbridge.workspace.imports.DealFate;
import org.planbridge.workspace.imports.Field;
import org.planbridge.workspace.imports.Ignored;
import org.planbridge.workspace.imports.Look;

/**
 * Rows of deals: {@code deal_id, payee_id, date, amount}, optionally {@code stage} (only won deals
 * are used) and {@code currency}; every other column is kept under its heading. Sample: {@code
 * 1C1I7A6R, Moses Frase, 2017-03-01, 1054, Won}.
 */
final class DealRows implements RowSink {
  private final Look look;
  private final boolean ownersBySplits;
  private final Sheet sheet;
  private final Faults faults;
  private final IgnoredRows ignored;
  private final CellReader reader;
  private final TextColumn.Builder ids = new TextColumn.Builder();
  private final Codes owners = new Codes("payee_id");
  private final NumberColumn.Builder amounts = new NumberColumn.Builder("amount", 0);
  private final StageCells stages;
  private final Codes currencies = new Codes("currency");
  private final List<KeptColumn> kept = new ArrayList<>();
  private final Set<Integer> text = new TreeSet<>();
  private final DealRepeats repeats = new DealRepeats();
  private final int idPlace;
  private final int ownerPlace;
  private final int datePlace;
  private final int amountPlace;
  private final int currencyPlace;
  private final int amountDecimals;
  private final ColumnUse.Unit amountUnit;
  private int[] days = new int[64];
  private int[] rows = new int[64];
  private int used;

  /**
   * @param knownText columns that an earlier reading of the file found to be text
   */
  DealRows(
      Look look,
      boolean ownersBySplits,
      Set<Integer> knownText,
      Faults faults,
      IgnoredRows ignored) {
    this.look = look;
    this.ownersBySplits = ownersBySplits;
    this.faults = faults;
    this.ignored = ignored;
    sheet = new Sheet(look);
    reader = new CellReader(sheet, faults, look.reading());
    stages = new StageCells(sheet.place(Field.STAGE), look.mapping().stages());
    idPlace = sheet.place(Field.DEAL_ID);
    ownerPlace = sheet.place(Field.PAYEE_ID);
    datePlace = sheet.place(Field.DATE);
    amountPlace = sheet.place(Field.AMOUNT);
    currencyPlace = sheet.place(Field.CURRENCY);
    amountDecimals = sheet.use(Field.AMOUNT).decimals();
    amountUnit = sheet.use(Field.AMOUNT).unit();
    for (Sheet.Kept one : sheet.kept()) {
      List<String> sample =
          look.sample().stream()
              .map(row -> one.index() < row.size() ? row.get(one.index()) : "")
              .toList();
      kept.add(
          new KeptColumn(one, sample, knownText.contains(one.index()), look.reading().numbers()));
    }
  }

  /** Columns that began as numbers and are text: the file must be read again. */
  Set<Integer> foundText() {
    return text;
  }

  @Override
  public void row(Cells cells) {
    if ((cells.isBlank(idPlace) || cells.isBlank(datePlace)) && ReportLines.subtotal(cells)) {
      faults.add(Code.ROW_NOT_DEAL, cells.row, null, cells.get(0), cells.get(0));
      faults.hold();
      return;
    }
    Stages.Verdict verdict = stages.verdict(cells);
    if (verdict == Stages.Verdict.NOT_WON) {
      leave(cells, Ignored.Reason.NOT_WON, stages.value(cells));
      return;
    }
    for (Field field : look.mapping().skipBlank()) {
      if (sheet.place(field) >= 0 && cells.isBlank(sheet.place(field))) {
        leave(cells, Ignored.Reason.BY_CHOICE, sheet.heading(field));
        return;
      }
    }
    use(cells, verdict);
  }

  private void leave(Cells cells, Ignored.Reason reason, String detail) {
    ignored.add(reason, detail);
    notUsed(cells, DealFate.IGNORED);
  }

  private void notUsed(Cells cells, DealFate fate) {
    if (!cells.isBlank(idPlace)) {
      repeats.notUsed(cells.text, cells.starts[idPlace], cells.ends[idPlace], cells.row, fate);
    }
  }

  private void use(Cells cells, Stages.Verdict verdict) {
    checkId(cells);
    if (verdict == Stages.Verdict.UNKNOWN) {
      reader.fault(Code.STAGE_UNKNOWN, cells, sheet.place(Field.STAGE));
    }
    int owner = owner(cells);
    int day = reader.day(cells, datePlace, Days.FIRST);
    boolean amount = reader.number(cells, amountPlace, amountDecimals, amountUnit);
    for (KeptColumn column : kept) {
      if (!column.read(cells)) {
        notANumber(column, cells);
      } else if (column.scale() > column.decimals()) {
        reader.fault(
            Code.AMOUNT_SCALE, cells, column.kept.index(), Integer.toString(column.decimals()));
      }
    }
    if (faults.any()) {
      faults.hold();
      notUsed(cells, DealFate.HELD);
    } else if (amount) {
      keep(cells, owner, day);
    }
  }

  private void notANumber(KeptColumn column, Cells cells) {
    if (column.kept.use() instanceof ColumnUse.Figure) {
      reader.fault(
          Code.AMOUNT_NUMBER, cells, column.kept.index(), look.reading().numbers().spelling());
    } else {
      text.add(column.kept.index());
    }
  }

  private void checkId(Cells cells) {
    if (cells.isBlank(idPlace)) {
      reader.fault(Code.ID_BLANK, cells, idPlace);
    } else if (DealIds.mangled(cells.text, cells.starts[idPlace], cells.ends[idPlace])) {
      reader.fault(Code.ID_MANGLED, cells, idPlace);
    }
  }

  private int owner(Cells cells) {
    int owner = ownerPlace < 0 ? -1 : owners.code(cells, ownerPlace);
    if (owner < 0 && !ownersBySplits) {
      reader.fault(Code.OWNER_BLANK, cells, ownerPlace);
    }
    if (owner >= 0 && !look.mapping().payees().isEmpty()) {
      String other = look.mapping().payees().get(owners.value(owner));
      return other == null ? owner : owners.code(other);
    }
    return owner;
  }

  private void keep(Cells cells, int owner, int day) {
    if (used == days.length) {
      days = Arrays.copyOf(days, used * 2);
      rows = Arrays.copyOf(rows, used * 2);
    }
    ids.add(cells.text, cells.starts[idPlace], cells.ends[idPlace]);
    owners.add(owner);
    amounts.add(reader.numeral.unscaled, reader.numeral.scale);
    currency(cells);
    stages.add(cells);
    for (KeptColumn column : kept) {
      column.add(cells);
    }
    days[used] = day;
    rows[used] = cells.row;
    repeats.used(cells.text, cells.starts[idPlace], cells.ends[idPlace], used);
    used++;
  }

  private void currency(Cells cells) {
    if (currencyPlace >= 0) {
      currencies.add(currencies.code(cells, currencyPlace));
    } else {
      String beside = reader.numeral.currency;
      currencies.add(beside == null ? -1 : currencies.code(beside));
    }
  }

  @Override
  public Facts finish() {
    List<NumberColumn> numbers = new ArrayList<>();
    List<CodeColumn> attributes = new ArrayList<>();
    numbers.add(amounts.build());
    stages.finish(attributes);
    CodeColumn currency = currencies.build();
    if (!currency.values().isEmpty()) {
      attributes.add(currency);
    }
    kept.forEach(column -> column.finish(numbers, attributes));
    CodeColumn.Builder files = new CodeColumn.Builder("file");
    int file = files.codeOf(look.file().name());
    for (int i = 0; i < used; i++) {
      files.addCode(file);
    }
    DealTable all =
        new DealTable(
            ids.build(),
            owners.build(),
            Arrays.copyOf(days, used),
            numbers,
            attributes,
            files.build(),
            Arrays.copyOf(rows, used));
    DealTable left = new DealChecks(sheet, faults, ignored, repeats).checked(all);
    used = left.size();
    return new Facts(left, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public int used() {
    return used;
  }

  @Override
  public Function<String, DealFate> fates() {
    return repeats::fate;
  }
}
