package org.planbridge.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Pay;

/** A two-way matrix as sentences: what is looked at, and row by row what each column pays. */
final class MatrixWords {
  private final Wording wording;
  private final Figures figures;
  private final ConditionWords conditions;
  private final TableWords rates;

  MatrixWords(Wording wording, Figures figures, ConditionWords conditions, TableWords rates) {
    this.wording = wording;
    this.figures = figures;
    this.conditions = conditions;
    this.rates = rates;
  }

  String sentence(Matrix matrix, Currency currency) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        wording.say(
            matrix.isOfDeals() ? "matrix.deal" : "matrix.period",
            axis(matrix.rows()),
            axis(matrix.columns())));
    for (int r = 0; r < matrix.cells().size(); r++) {
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < matrix.cells().get(r).size(); c++) {
        cells.add(
            wording.say(
                "matrix.cell",
                pays(matrix.pays(), matrix.cells().get(r).get(c), currency),
                band(matrix.columns(), c, currency)));
      }
      sentences.add(
          wording.say(
              "matrix.row",
              band(matrix.rows(), r, currency),
              wording.list("list.semicolon", cells)));
    }
    sentences.add(wording.say("matrix.below"));
    if (matrix.pays() instanceof Matrix.Pays.Multiplier(var of)) {
      sentences.add(rates.scaled(of, currency));
    }
    return wording.sentences(sentences);
  }

  private String axis(Matrix.Axis axis) {
    return switch (axis) {
      case Matrix.Axis.ByNumber(var number, _) -> Names.of(number);
      case Matrix.Axis.ByMeasure by -> {
        String counted = new MeasureWords(wording).phrase(by.measure());
        String narrowed = conditions.sentence("matrix.measured", by.where(), counted);
        String quota = new QuotaWords(wording, figures).phrase(by.quota());
        yield by.by() == Pay.TierBy.ATTAINMENT
            ? wording.say("matrix.attainment", narrowed, quota)
            : narrowed;
      }
    };
  }

  private String band(Matrix.Axis axis, int index, Currency currency) {
    Matrix.Band band = axis.bands().get(index);
    return wording.say(
        "matrix.band." + PayWords.key(band.edge().value()), bound(axis, band.bound(), currency));
  }

  private String bound(Matrix.Axis axis, BigDecimal bound, Currency currency) {
    return switch (axis) {
      case Matrix.Axis.ByNumber _ -> figures.number(bound);
      case Matrix.Axis.ByMeasure by ->
          switch (by.by()) {
            case ATTAINMENT -> figures.percent(bound);
            case MONEY -> figures.money(bound, currency);
            case COUNT, NUMBER -> figures.number(bound);
          };
    };
  }

  private String pays(Matrix.Pays pays, BigDecimal figure, Currency currency) {
    return switch (pays) {
      case Matrix.Pays.Rate _ -> wording.say("matrix.rate", figures.percent(figure));
      case Matrix.Pays.Amount _ -> figures.money(figure, currency);
      case Matrix.Pays.Multiplier _ -> wording.say("tiers.times", figures.number(figure));
      case Matrix.Pays.TargetIncentive _ ->
          wording.say("matrix.targetIncentive", figures.percent(figure));
    };
  }
}
