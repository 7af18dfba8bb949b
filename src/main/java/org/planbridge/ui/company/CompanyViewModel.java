package org.planbridge.ui.company;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.planbridge.chart.Chart;
import org.planbridge.compare.Change;
import org.planbridge.compare.Comparison;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.UiWords;

/** Everybody's pay on both sides: the finding as a sentence, the bands, the list, the totals. */
public final class CompanyViewModel {
  private final Shown shown;
  private final UiWords words;
  private final ObservableList<PayeeRow> rows = FXCollections.observableArrayList();
  private final FilteredList<PayeeRow> visible = new FilteredList<>(rows);
  private final StringProperty finding = new SimpleStringProperty("");
  private final StringProperty basis = new SimpleStringProperty("");
  private final StringProperty total = new SimpleStringProperty("");
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Band> band = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Chart> bands = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Chart> dots = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Summary> summary = new SimpleObjectProperty<>();
  private @Nullable Formats formats;

  /** The three figures at the top, as text. */
  public record Summary(
      String current, String proposed, String difference, String tone, String held) {}

  public CompanyViewModel(Shown shown, UiWords words) {
    this.shown = shown;
    this.words = words;
    Subscription kept =
        shown
            .comparisonProperty()
            .subscribe(this::show)
            .and(shown.paidProperty().subscribe(_ -> show(shown.comparisonProperty().get())));
    search.subscribe(_ -> filter());
    band.subscribe(_ -> filter());
    lifetime = kept;
  }

  private final Subscription lifetime;

  /** Stops listening; the window is closing. */
  public void close() {
    lifetime.unsubscribe();
  }

  private void show(@Nullable Comparison comparison) {
    if (comparison == null) {
      rows.clear();
      return;
    }
    Formats money = new Formats(words.locale(), comparison.currency(), words);
    formats = money;
    boolean paid = shown.paidProperty().get();
    List<PayeeRow> fresh = new ArrayList<>();
    for (int p = 0; p < comparison.payees().size(); p++) {
      fresh.add(
          PayeeRow.of(
              p,
              comparison.payees().get(p),
              paid ? comparison.paid(p) : comparison.earned(p),
              comparison.current().planOf(p).isPresent()
                  && comparison.proposed().planOf(p).isPresent()));
    }
    rows.setAll(fresh);
    Change sum = paid ? comparison.totalPaid() : comparison.totalEarned();
    Map<Band, Integer> counts = counts(fresh);
    CompanyCharts charts = new CompanyCharts(words, money);
    bands.set(charts.bands(counts, fresh.size()));
    dots.set(charts.dots(fresh));
    finding.set(charts.finding(sum, counts, fresh.size()));
    basis.set(
        words.of(
            paid ? "company.basisPaid" : "company.basisEarned",
            comparison.usedDeals(),
            money.date(comparison.basis().from()),
            money.date(comparison.basis().last())));
    long difference = sum.difference().minorUnits();
    summary.set(
        new Summary(
            money.money(sum.current().minorUnits()),
            money.money(sum.proposed().minorUnits()),
            money.change(difference)
                + "  ("
                + money.percentChange(difference, sum.current().minorUnits())
                + ")",
            Formats.tone(difference),
            comparison.held().isEmpty()
                ? words.of("company.noHeld")
                : words.of("company.held", comparison.held().size())));
    filter();
  }

  private static Map<Band, Integer> counts(List<PayeeRow> rows) {
    Map<Band, Integer> counts = new EnumMap<>(Band.class);
    rows.forEach(row -> counts.merge(row.band(), 1, Integer::sum));
    return counts;
  }

  private void filter() {
    String text = search.get().strip().toLowerCase(words.locale());
    Band only = band.get();
    visible.setPredicate(
        row -> (only == null || row.band() == only) && (text.isEmpty() || contains(row, text)));
    total();
  }

  private boolean contains(PayeeRow row, String text) {
    return (row.payee().name() + " " + row.role() + " " + row.team())
        .toLowerCase(words.locale())
        .contains(text);
  }

  private void total() {
    Formats money = formats;
    if (money == null) {
      total.set("");
      return;
    }
    long current = visible.stream().mapToLong(PayeeRow::current).sum();
    long proposed = visible.stream().mapToLong(PayeeRow::proposed).sum();
    total.set(
        words.of(
            "company.total",
            visible.size(),
            money.money(current),
            money.money(proposed),
            money.change(proposed - current)));
  }

  public ObservableList<PayeeRow> rows() {
    return visible;
  }

  /** The formats of the comparison's currency, once there is one. */
  public Optional<Formats> formats() {
    return Optional.ofNullable(formats);
  }

  public StringProperty findingProperty() {
    return finding;
  }

  public StringProperty basisProperty() {
    return basis;
  }

  /** Sums of the rows that are visible. */
  public StringProperty totalProperty() {
    return total;
  }

  public StringProperty searchProperty() {
    return search;
  }

  /** Only payees of this band are listed; null lists all. */
  public ObjectProperty<@Nullable Band> bandProperty() {
    return band;
  }

  public ObjectProperty<@Nullable Chart> bandsProperty() {
    return bands;
  }

  public ObjectProperty<@Nullable Chart> dotsProperty() {
    return dots;
  }

  public ObjectProperty<@Nullable Summary> summaryProperty() {
    return summary;
  }

  /** Puts a payee in front. */
  public void choose(PayeeRow row) {
    shown.payeeProperty().set(row.index());
  }

  /** Puts the payee of a chart's mark in front. */
  public boolean choose(String key) {
    Optional<PayeeRow> row = rows.stream().filter(one -> one.payee().id().equals(key)).findFirst();
    row.ifPresent(this::choose);
    return row.isPresent();
  }
}
