package org.planbridge.plan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.planbridge.plan.PayCalendar.Payment;
import org.planbridge.plan.PayCalendar.Weekend;
import org.planbridge.plan.PayCalendar.When;

/** Pay calendars by weeks and fortnights, with every choice stated or assumed. */
public final class RandomPayCalendar {
  private final RandomGenerator random;

  public RandomPayCalendar(RandomGenerator random) {
    this.random = random;
  }

  public PayCalendar draw() {
    return new PayCalendar(
        period(),
        payments(),
        random.nextBoolean()
            ? PayCalendar.BY_DUE_DATE
            : Choice.stated(one(PayCalendar.Decides.values())),
        random.nextBoolean()
            ? PayCalendar.CARRIED
            : Choice.stated(one(PayCalendar.Negative.values())));
  }

  private PayPeriod period() {
    DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
    return switch (random.nextInt(3)) {
      case 0 -> new PayPeriod.Weekly(day, Optional.empty());
      case 1 ->
          new PayPeriod.Weekly(
              day,
              Optional.of(
                  new PayPeriod.CutOff(
                      LocalTime.of(random.nextInt(24), random.nextInt(60)),
                      ZoneId.of("Europe/Berlin"),
                      "closed")));
      default -> new PayPeriod.Fortnightly(LocalDate.of(2020, 1, 1 + random.nextInt(28)));
    };
  }

  private List<Payment> payments() {
    Choice<Weekend> weekend =
        random.nextBoolean() ? Payment.ANY_DAY : Choice.stated(one(Weekend.values()));
    int days = random.nextInt(10);
    return random.nextBoolean()
        ? List.of(new Payment(BigDecimal.ONE, new When.DaysAfter(days), weekend))
        : List.of(
            new Payment(new BigDecimal("0.25"), new When.DaysAfter(days), weekend),
            new Payment(new BigDecimal("0.75"), new When.DaysAfter(days + 30), weekend));
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
