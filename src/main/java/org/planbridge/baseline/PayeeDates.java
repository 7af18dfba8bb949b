package org.planbridge.baseline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.planbridge.engine.Hold;
import org.planbridge.engine.Holds;
import org.planbridge.engine.Payment;
import org.planbridge.engine.Replay;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.money.Money;

/** One payee's replayed pay dates, to be held against statements. */
final class PayeeDates {
  private final Replay replay;
  private final Holds holds;
  private final int payee;

  PayeeDates(Replay replay, Holds holds, int payee) {
    this.replay = replay;
    this.holds = holds;
    this.payee = payee;
  }

  /** The pay dates between the first and the last statement, each with what is behind it. */
  List<PayDateProof> against(NavigableMap<LocalDate, BigDecimal> paid) {
    if (paid.isEmpty() || replay.planOf(payee).isEmpty()) {
      return List.of();
    }
    Currency currency = replay.planOf(payee).orElseThrow().currency();
    Map<LocalDate, Money> replayed = new TreeMap<>();
    for (Payment payment : replay.payments(payee)) {
      LocalDate date = payment.payDate();
      if (!date.isBefore(paid.firstKey()) && !date.isAfter(paid.lastKey())) {
        replayed.merge(date, new Money(currency, payment.units()), Money::plus);
      }
    }
    Map<LocalDate, Money> stated = new TreeMap<>();
    paid.forEach((date, amount) -> stated.put(date, money(currency, amount)));
    Map<LocalDate, Money> differences = new TreeMap<>();
    Money nothing = Money.zero(currency);
    for (LocalDate date : dates(replayed, stated)) {
      differences.put(
          date, stated.getOrDefault(date, nothing).minus(replayed.getOrDefault(date, nothing)));
    }
    List<PayDateProof> proofs = new ArrayList<>();
    differences.forEach((date, difference) ->
        proofs.add(
            new PayDateProof(
                date,
                replayed.getOrDefault(date, nothing),
                stated.getOrDefault(date, nothing),
                difference.signum() == 0
                    ? Optional.empty()
                    : because(date, difference, differences))));
    return proofs;
  }

  /** What is less than a cent was never paid. */
  private static Money money(Currency currency, BigDecimal amount) {
    return new Money(
        currency,
        amount
            .movePointRight(currency.getDefaultFractionDigits())
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  private static List<LocalDate> dates(
      Map<LocalDate, Money> replayed, Map<LocalDate, Money> stated) {
    TreeMap<LocalDate, Money> all = new TreeMap<>(replayed);
    all.putAll(stated);
    return List.copyOf(all.keySet());
  }

  private Optional<PayDateProof.Because> because(
      LocalDate date, Money difference, Map<LocalDate, Money> differences) {
    Optional<PayDateProof.Because> moved =
        differences.entrySet().stream()
            .filter(other -> other.getValue().equals(difference.negated()))
            .map(other -> (PayDateProof.Because) new PayDateProof.Because.OtherDate(other.getKey()))
            .findFirst();
    return moved.or(() -> deal(date, difference)).or(() -> held(date));
  }

  /** A deal before the pay date whose line is the difference. */
  private Optional<PayDateProof.Because> deal(LocalDate date, Money difference) {
    CreditLines lines = replay.lines();
    int components = replay.dealComponents(payee).size();
    return IntStream.range(lines.start(payee), lines.start(payee + 1))
        .filter(line -> !lines.date(line).isAfter(date))
        .filter(line ->
            Math.abs(IntStream.range(0, components).mapToLong(c -> replay.units(c, line)).sum())
                == Math.abs(difference.minorUnits()))
        // The deal nearest to the pay date is the likeliest.
        .boxed()
        .reduce((_, later) -> later)
        .map(
            line -> new PayDateProof.Because.OneDeal(lines.deals().ids().get(lines.dealRow(line))));
  }

  private Optional<PayDateProof.Because> held(LocalDate date) {
    String id = holds.all().payees().get(payee).id();
    int count =
        (int)
            holds.held().stream()
                .filter(hold -> hold.payee().equals(id))
                .filter(hold -> !holds.all().deals().date(hold.row()).isAfter(date))
                .mapToInt(Hold::row)
                .distinct()
                .count();
    return count == 0 ? Optional.empty() : Optional.of(new PayDateProof.Because.HeldDeals(count));
  }
}
