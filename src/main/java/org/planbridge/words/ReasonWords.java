package org.planbridge.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planbridge.explain.AmountSet;
import org.planbridge.explain.CapReason;
import org.planbridge.explain.Converted;
import org.planbridge.explain.CreditReason;
import org.planbridge.explain.LimitReason;
import org.planbridge.explain.PayoutReason;
import org.planbridge.explain.QuotaSet;
import org.planbridge.explain.Reason;
import org.planbridge.explain.RoundingReason;
import org.planbridge.explain.TermReason;
import org.planbridge.explain.TierMix;
import org.planbridge.explain.TruedUp;
import org.planbridge.money.Fraction;

/**
 * The steps of a line's pay in words: what the step is called, and what went in and what came out.
 */
public final class ReasonWords {
  private static final int MOST_DECIMALS = 6;

  private final Wording wording;
  private final Figures figures;
  private final Currency currency;

  private ReasonWords(Wording wording, Currency currency) {
    this.wording = wording;
    this.figures = new Figures(wording.locale());
    this.currency = currency;
  }

  /** Words in a language for sums of a currency. */
  public static ReasonWords in(Locale locale, Currency currency) {
    return new ReasonWords(Wording.in(locale), currency);
  }

  /** What the step is called: "Credit", "Tiers", "Cap, floor or minimum". */
  public String heading(Reason reason) {
    return wording.say("step." + kind(reason));
  }

  private static String kind(Reason reason) {
    return switch (reason) {
      case Reason.Derived _ -> "derived";
      case Reason.Credited _ -> "credited";
      case CreditReason credit -> CreditStepWords.kind(credit);
      case QuotaSet _ -> "quotaSet";
      case AmountSet _ -> "amountSet";
      case TierMix _ -> "tiered";
      case Converted _ -> "converted";
      case Reason.Measured _ -> "measured";
      case Reason.Banded _ -> "banded";
      case Reason.Based _ -> "based";
      case Reason.Rated _ -> "rated";
      case Reason.PaidPerUnit _ -> "paidPerUnit";
      case Reason.Entitled _ -> "entitled";
      case Reason.Overridden _ -> "overridden";
      case Reason.PaidPerDeal _ -> "paidPerDeal";
      case Reason.Tiered _ -> "tiered";
      case Reason.ReRated _ -> "reRated";
      case Reason.Multiplied _ -> "multiplied";
      case Reason.Kicked _ -> "kicked";
      case RoundingReason.Settled _, RoundingReason.SettledToDate _ -> "settled";
      case RoundingReason.Divided _ -> "divided";
      case LimitReason.Limited _, LimitReason.Capped _, LimitReason.Floored _ -> "limited";
      case CapReason _ -> "limited";
      case TruedUp _ -> "truedUp";
      case LimitReason.Gated _ -> "gated";
      case TermReason term -> TermStepWords.kind(term);
      case Reason.Tested _ -> "tested";
      case PayoutReason.Released _ -> "released";
      case PayoutReason.ClawedBack _ -> "clawedBack";
    };
  }

  /** The figures of the step: "4.5 % of 12,500.00 = 562.50". */
  public String figures(Reason reason) {
    return switch (reason) {
      case Reason.Derived(_, var name, var formula, var operands, var result) ->
          say(
              "step.equals",
              new FormulaWords(wording, figures).worked(name, formula, operands),
              number(result));
      case Reason.Credited(_, var number, var share, var weight, var result) ->
          credited(number, share, weight, result);
      case Converted step ->
          say(
              "step.converted.figures",
              number(step.number()),
              step.from(),
              number(step.rate()),
              figures.day(step.date()),
              step.source()
                  .map(row -> say("step.converted.row", row.file(), Integer.toString(row.row())))
                  .orElse(""),
              number(step.result()),
              step.into());
      case CreditReason credit -> {
        CreditStepWords words = new CreditStepWords(wording, this::money, this::number);
        yield say("step.equals", words.working(credit), words.result(credit));
      }
      case QuotaSet(_, _, var stated, var factor, var share, var result) ->
          say(
              "step.quotaSet.figures",
              number(stated),
              percent(factor),
              percent(share),
              number(result));
      case AmountSet amount -> new AmountStepWords(wording, figures).amount(amount);
      case TierMix mix ->
          say(
              "step.equals",
              wording.list("list.semicolon", mix.parts().stream().map(this::figures).toList()),
              money(mix.result()));
      case Reason.Measured(_, _, var before, _, var result, var quota) ->
          measured(before, result, quota);
      case Reason.Rated(_, var base, var rate, var result) ->
          say("step.rated.figures", percent(rate), number(base), money(result));
      case Reason.Banded banded ->
          banded
              .quota()
              .filter(quota -> quota.signum() != 0)
              .map(quota ->
                  say(
                      "step.tested.quota",
                      percent(banded.result().dividedBy(quota)),
                      number(quota)))
              .orElseGet(() -> number(banded.result()));
      case Reason.Based(_, _, var number, var factor, var result) ->
          factor.equals(Fraction.ONE)
              ? number(result)
              : say("step.multiplied.figures", number(number), number(factor), number(result));
      case Reason.Overridden(
              _,
              var why,
              var byRate,
              var figure,
              var of,
              var scale,
              var replaced,
              var result) -> {
        String own =
            byRate
                ? say("step.rated.figures", percent(figure), number(of), money(figure.times(of)))
                : say(
                    "step.paidPerDeal.figures",
                    money(figure),
                    percent(of),
                    money(figure.times(of)));
        yield say(
            "step.overridden.figures", why, own, number(scale), money(replaced), money(result));
      }
      case Reason.PaidPerUnit(_, var amount, var units, var result) ->
          say("step.paidPerUnit.figures", money(amount), number(units), money(result));
      case Reason.Entitled(_, _, _, _, _, _, _, var before, var after, var result) ->
          say("step.entitled.figures", money(after), money(before), money(result));
      case Reason.PaidPerDeal(_, var amount, var share, var result) ->
          share.equals(Fraction.ONE) || share.equals(Fraction.ONE.negated())
              ? money(result)
              : say("step.paidPerDeal.figures", money(amount), percent(share), money(result));
      case Reason.Tiered(_, _, var slices, var result) -> tiered(slices, result);
      case Reason.ReRated(_, _, var before, var after, var rate, var result) ->
          say("step.reRated.figures", percent(rate), money(after), money(before), money(result));
      case Reason.Multiplied(_, var before, var factor, var result) ->
          say("step.multiplied.figures", number(factor), number(before), number(result));
      case Reason.Kicked(_, var base, var rate, _, _, var result) ->
          rate.times(base).equals(result)
              ? say("step.rated.figures", percent(rate), number(base), money(result))
              : money(result);
      case RoundingReason.Settled(_, var exact, _, var result) ->
          say("step.became", number(exact), money(result));
      case RoundingReason.SettledToDate(_, var before, var after, _, var result) ->
          say("step.became", number(after.minus(before)), money(result));
      case RoundingReason.Divided(_, var whole, var shares, var place, _, var result) ->
          say("step.divided.figures", money(whole), percent(shares.get(place)), money(result));
      case LimitReason.Limited(_, _, var before, _, _, var result) ->
          say("step.became", money(before), money(result));
      case LimitReason.Capped(_, _, _, var before, _, var result) ->
          say("step.became", money(before), money(result));
      case LimitReason.Floored(_, _, var before, _, _, var result) ->
          say("step.became", money(before), money(result));
      case LimitReason.Gated gated ->
          say(
              gated.open() ? "step.gated.open" : "step.gated.shut",
              wording.list("list.semicolon", gated.looks().stream().map(this::look).toList()),
              figures.day(gated.day()));
      case TruedUp(_, _, var earned, var given, var result) ->
          say("step.truedUp.figures", money(given), money(earned), money(result));
      case CapReason cap -> new CapStepWords(wording, this::money).figures(cap);
      case TermReason term -> new TermStepWords(wording, this::money, this::percent).figures(term);
      case Reason.Tested tested -> tested(tested);
      case PayoutReason.Released released ->
          new PayoutStepWords(wording, figures, this::money).released(released);
      case PayoutReason.ClawedBack clawedBack ->
          new PayoutStepWords(wording, figures, this::money).clawedBack(clawedBack);
    };
  }

  private String credited(Fraction number, Fraction share, Fraction weight, Fraction result) {
    List<String> factors = new ArrayList<>();
    factors.add(number(number));
    if (!share.equals(Fraction.ONE)) {
      factors.add(say("step.credited.share", percent(share)));
    }
    if (!weight.equals(Fraction.ONE)) {
      factors.add(say("step.credited.weight", percent(weight)));
    }
    return factors.size() == 1
        ? number(result)
        : say("step.equals", wording.list("step.times", factors), number(result));
  }

  private String measured(Fraction before, Fraction after, Optional<Fraction> quota) {
    Optional<Fraction> held = quota.filter(one -> one.signum() != 0);
    return held.map(one ->
            say(
                "step.measured.quota",
                percent(before.dividedBy(one)),
                percent(after.dividedBy(one)),
                number(one)))
        .orElseGet(() -> say("step.became", number(before), number(after)));
  }

  private String tiered(List<Reason.Slice> slices, Fraction result) {
    List<String> parts =
        slices.stream()
            .map(slice -> say("step.tiered.slice", percent(slice.rate()), number(slice.part())))
            .toList();
    return say("step.equals", wording.list("step.plus", parts), money(result));
  }

  private String look(LimitReason.Look look) {
    String standing =
        look.quota()
            .filter(one -> one.signum() != 0)
            .map(
                one -> say("step.tested.quota", percent(look.figure().dividedBy(one)), number(one)))
            .orElseGet(() -> look.isEarned() ? money(look.figure()) : number(look.figure()));
    String needed = look.quota().isPresent() ? percent(look.bound()) : number(look.bound());
    return say("step.gated.look", standing, needed);
  }

  private String tested(Reason.Tested tested) {
    String standing =
        tested
            .quota()
            .filter(one -> one.signum() != 0)
            .map(one ->
                say("step.tested.quota", percent(tested.measure().dividedBy(one)), number(one)))
            .orElseGet(() -> number(tested.measure()));
    return say(
        tested.met() ? "step.tested.met" : "step.tested.unmet", standing, money(tested.result()));
  }

  private String say(String key, String... words) {
    return wording.say(key, words);
  }

  /** A sum of money; what is finer than six decimals is marked as cut. */
  public String money(Fraction value) {
    BigDecimal shown = shown(value);
    return figures.money(shown, currency) + cut(value, shown);
  }

  private String number(Fraction value) {
    BigDecimal shown = shown(value);
    return figures.number(shown) + cut(value, shown);
  }

  private String percent(Fraction value) {
    BigDecimal hundred = shown(value.times(Fraction.of(100)), 4);
    String percent = figures.percent(hundred.movePointLeft(2));
    return Fraction.of(hundred).equals(value.times(Fraction.of(100)))
        ? percent
        : say("step.about", percent);
  }

  private static BigDecimal shown(Fraction value) {
    return shown(value, MOST_DECIMALS);
  }

  private static BigDecimal shown(Fraction value, int places) {
    return value.rounded(places, RoundingMode.HALF_UP);
  }

  private static String cut(Fraction value, BigDecimal shown) {
    return Fraction.of(shown).equals(value) ? "" : "\u2026";
  }
}
