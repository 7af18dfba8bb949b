package org.planbridge.store;

import static org.planbridge.store.RowValues.day;
import static org.planbridge.store.RowValues.decimal;
import static org.planbridge.store.RowValues.decimals;
import static org.planbridge.store.RowValues.fields;
import static org.planbridge.store.RowValues.row;
import static org.planbridge.store.RowValues.source;
import static org.planbridge.store.RowValues.text;
import static org.planbridge.store.RowValues.textOrNull;
import static org.planbridge.store.RowValues.units;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.Achievement;
import org.planbridge.facts.Advance;
import org.planbridge.facts.ExchangeRate;
import org.planbridge.facts.Opening;

/** How the dated numbers that came with the second version of the tables lie in theirs. */
final class NumberShapes {
  private NumberShapes() {}

  static final FactShape<Opening> OPENINGS =
      new FactShape<>(
          "opening",
          FactShape.columns("row# payee_id component date kind value_units# value_decimals#"),
          5,
          3,
          opening ->
              new @Nullable Object[] {
                row(opening.source()),
                opening.payeeId(),
                opening.component(),
                day(opening.date()),
                opening.kind().name().toLowerCase(Locale.ROOT),
                units(opening.value()),
                decimals(opening.value())
              },
          (v, file) ->
              new Opening(
                  text(v, 1),
                  text(v, 2),
                  LocalDate.parse(text(v, 3)),
                  Opening.Kind.valueOf(text(v, 4).toUpperCase(Locale.ROOT)),
                  decimal(v, 5),
                  source(v, file)));

  static final FactShape<Achievement> ACHIEVEMENTS =
      new FactShape<>(
          "achievement",
          FactShape.columns("row# payee_id team measure date value_units# value_decimals# fields"),
          5,
          4,
          achieved ->
              new @Nullable Object[] {
                row(achieved.source()),
                achieved.payeeId(),
                achieved.team(),
                achieved.number(),
                day(achieved.date()),
                units(achieved.value()),
                decimals(achieved.value()),
                FlatJson.object(new TreeMap<>(achieved.attributes()))
              },
          (v, file) ->
              new Achievement(
                  textOrNull(v, 1),
                  textOrNull(v, 2),
                  text(v, 3),
                  LocalDate.parse(text(v, 4)),
                  decimal(v, 5),
                  fields(v, 7),
                  source(v, file)));

  static final FactShape<ExchangeRate> RATES =
      new FactShape<>(
          "exchange_rate",
          FactShape.columns(
              "row# rate_set from_currency to_currency date rate_units# rate_decimals#"),
          -1,
          4,
          rate ->
              new @Nullable Object[] {
                row(rate.source()),
                rate.rateSet(),
                rate.from(),
                rate.to(),
                day(rate.date()),
                units(rate.rate()),
                decimals(rate.rate())
              },
          (v, file) ->
              new ExchangeRate(
                  text(v, 1),
                  text(v, 2),
                  text(v, 3),
                  LocalDate.parse(text(v, 4)),
                  decimal(v, 5),
                  source(v, file)));

  static final FactShape<Advance> ADVANCES =
      new FactShape<>(
          "advance",
          FactShape.columns("row# payee_id date amount_units# amount_decimals# deal_id"),
          3,
          2,
          advance ->
              new @Nullable Object[] {
                row(advance.source()),
                advance.payeeId(),
                day(advance.date()),
                units(advance.amount()),
                decimals(advance.amount()),
                advance.dealId()
              },
          (v, file) ->
              new Advance(
                  text(v, 1),
                  LocalDate.parse(text(v, 2)),
                  decimal(v, 3),
                  textOrNull(v, 5),
                  source(v, file)));
}
