package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planbridge.plan.Measure;
import org.planbridge.plan.QuotaTerms;
import org.planbridge.plan.Spread;
import org.planbridge.problem.Code;

/**
 * How the quota slot is spelled: {@code {"facts": "amount", "factor": "1.1"}}, or {@code {"stated":
 * [{"role": "AE", "quota": "100000", "per": "quarter"}]}}.
 */
final class QuotaForm {
  private static final int MOST_MONTHS = 120;
  private static final List<String> PARTS = List.of("quarters", "months");
  private static final Spelling<Spread.Proration> PRORATE = Spelling.of(Spread.Proration.class);
  private static final Spelling<Measure.Named> PER =
      new Spelling<>(
          Map.of(
              "month", Measure.Named.MONTH,
              "quarter", Measure.Named.QUARTER,
              "half", Measure.Named.HALF,
              "year", Measure.Named.YEAR));

  private QuotaForm() {}

  static QuotaTerms read(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    var source = fields.oneOf("facts", "stated");
    Spread spread = spread(fields, reading);
    Spread target =
        fields.find("targetIncentive").map(one -> inner(one, reading)).orElse(Spread.EVEN);
    QuotaTerms terms =
        source
            .map(entry -> {
              if (entry.getKey().equals("facts")) {
                return new QuotaTerms.FromFacts(reading.text(entry.getValue()), spread, target);
              }
              List<QuotaTerms.Figure> figures =
                  reading.list(entry.getValue(), one -> figure(one, reading));
              return figures.isEmpty()
                  ? QuotaTerms.AMOUNT
                  : new QuotaTerms.Stated(figures, spread, target);
            })
            .orElse(QuotaTerms.AMOUNT);
    fields.done();
    return terms;
  }

  private static Spread inner(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Spread spread = spread(fields, reading);
    fields.done();
    return spread;
  }

  private static Spread spread(Fields fields, Reading reading) {
    return new Spread(
        fields.find("factor").map(one -> positive(one, reading)).orElse(BigDecimal.ONE),
        fields.find("weights").map(one -> weights(one, reading)).orElse(List.of()),
        fields
            .find("ramp")
            .map(list -> reading.list(list, one -> step(one, reading)))
            .orElse(List.of()),
        ChoiceForm.read(fields, "prorate", PRORATE, Spread.BY_DAYS, reading));
  }

  private static BigDecimal positive(Json json, Reading reading) {
    BigDecimal number = reading.number(json);
    if (number.signum() <= 0) {
      reading.findings().tell(Code.PLAN_QUOTA, json.at(), "positive");
      return BigDecimal.ONE;
    }
    return number;
  }

  /** Four quarters or twelve months that make a whole year. */
  private static List<BigDecimal> weights(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    List<BigDecimal> weights = new ArrayList<>();
    fields
        .oneOf(PARTS.toArray(String[]::new))
        .ifPresent(entry -> {
          int wanted = entry.getKey().equals("quarters") ? 4 : 12;
          List<BigDecimal> read = reading.list(entry.getValue(), reading::number);
          BigDecimal sum = read.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
          boolean negative = read.stream().anyMatch(one -> one.signum() < 0);
          if (read.size() == wanted && sum.compareTo(BigDecimal.ONE) == 0 && !negative) {
            weights.addAll(read);
          } else {
            reading.findings().tell(Code.PLAN_QUOTA, entry.getValue().at(), entry.getKey());
          }
        });
    fields.done();
    return weights;
  }

  private static Spread.Step step(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    int months = fields.need("months").map(one -> reading.whole(one, 1, MOST_MONTHS)).orElse(1);
    BigDecimal share = fields.need("share").map(reading::number).orElse(BigDecimal.ONE);
    if (share.signum() < 0) {
      reading.findings().tell(Code.PLAN_QUOTA, fields.at(), "negative");
    }
    fields.done();
    return new Spread.Step(months, share);
  }

  private static QuotaTerms.Figure figure(Json json, Reading reading) {
    Fields fields = reading.fields(json);
    Optional<String> payee = fields.find("payee").map(reading::text);
    Optional<String> role = fields.find("role").map(reading::text);
    if (payee.isPresent() && role.isPresent()) {
      reading.findings().tell(Code.PLAN_KEY_CLASH, fields.at(), "role", "payee");
    }
    QuotaTerms.Figure figure =
        new QuotaTerms.Figure(
            payee,
            role,
            fields.need("quota").map(one -> positive(one, reading)).orElse(BigDecimal.ONE),
            fields
                .need("per")
                .map(one -> reading.choice(one, PER, Measure.Named.YEAR))
                .orElse(Measure.Named.YEAR));
    fields.done();
    return figure;
  }

  static Json write(QuotaTerms terms) {
    Json.Obj quota = Json.object();
    Map<String, Json> members = quota.members();
    switch (terms) {
      case QuotaTerms.FromFacts(var measure, _, _) -> members.put("facts", Json.text(measure));
      case QuotaTerms.Stated(var figures, _, _) ->
          members.put("stated", Json.array(figures.stream().map(QuotaForm::write).toList()));
      case QuotaTerms.InTurn _ ->
          throw new IllegalArgumentException("Plans that follow each other are no plan file.");
    }
    write(members, terms.spread());
    if (isSaid(terms.targetIncentive())) {
      Json.Obj target = Json.object();
      write(target.members(), terms.targetIncentive());
      members.put("targetIncentive", target);
    }
    return quota;
  }

  private static boolean isSaid(Spread spread) {
    return !spread.equals(Spread.EVEN) || spread.proration().isStated();
  }

  private static void write(Map<String, Json> members, Spread spread) {
    if (spread.factor().compareTo(BigDecimal.ONE) != 0) {
      members.put("factor", Amounts.json(spread.factor()));
    }
    if (!spread.weights().isEmpty()) {
      Json.Obj weights = Json.object();
      weights
          .members()
          .put(
              PARTS.get(spread.weights().size() == 4 ? 0 : 1),
              Json.array(spread.weights().stream().map(Amounts::json).toList()));
      members.put("weights", weights);
    }
    if (!spread.ramp().isEmpty()) {
      members.put("ramp", Json.array(spread.ramp().stream().map(QuotaForm::write).toList()));
    }
    ChoiceForm.write(members, "prorate", PRORATE, spread.proration(), Spread.BY_DAYS);
  }

  private static Json write(Spread.Step step) {
    Json.Obj object = Json.object();
    object.members().put("months", Json.number(step.months()));
    object.members().put("share", Amounts.json(step.share()));
    return object;
  }

  private static Json write(QuotaTerms.Figure figure) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    figure.payee().ifPresent(one -> members.put("payee", Json.text(one)));
    figure.role().ifPresent(one -> members.put("role", Json.text(one)));
    members.put("quota", Amounts.json(figure.quota()));
    members.put("per", PER.json(figure.per()));
    return object;
  }
}
