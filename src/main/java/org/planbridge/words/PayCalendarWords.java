package org.planbridge.words;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.plan.PayCalendar;
import org.planbridge.plan.PayCalendar.When;
import org.planbridge.plan.PayPeriod;

/** Pay calendars as sentences. */
final class PayCalendarWords {
  private final Wording wording;
  private final Figures figures;

  PayCalendarWords(Wording wording, Figures figures) {
    this.wording = wording;
    this.figures = figures;
  }

  String sentence(PayCalendar calendar) {
    String period = period(calendar.period());
    List<String> payments =
        calendar.payments().stream()
            .map(payment -> payment(payment, period, calendar.payments().size() == 1))
            .toList();
    List<String> sentences = new ArrayList<>();
    sentences.add(wording.say("payCalendar." + period, wording.list("list.and", payments)));
    sentences.add(ends(calendar.period()));
    sentences.add(
        switch (calendar.decides().value()) {
          case DUE -> "";
          case EARNED -> wording.say("payCalendar.byEarned");
        });
    sentences.add(
        switch (calendar.negative().value()) {
          case CARRIED -> "";
          case CLAIMED_BACK -> wording.say("payCalendar.claimedBack");
        });
    return wording.sentences(sentences);
  }

  private static String period(PayPeriod period) {
    return switch (period) {
      case PayPeriod.Civil(var frequency) -> frequency.name();
      case PayPeriod.Weekly _ -> "WEEKLY";
      case PayPeriod.Fortnightly _ -> "FORTNIGHTLY";
    };
  }

  private String ends(PayPeriod period) {
    return switch (period) {
      case PayPeriod.Civil _ -> "";
      case PayPeriod.Fortnightly(var from) ->
          wording.say("payCalendar.fortnight", figures.day(from));
      case PayPeriod.Weekly(var last, var cutOff) -> {
        String day = last.getDisplayName(TextStyle.FULL, wording.locale());
        yield cutOff
            .map(off ->
                wording.say(
                    "payCalendar.week.time",
                    day,
                    off.time().toString(),
                    off.zone().getId().replace('_', ' '),
                    Names.of(off.timestamp())))
            .orElseGet(() -> wording.say("payCalendar.week", day));
      }
    };
  }

  private String payment(PayCalendar.Payment payment, String period, boolean alone) {
    String share = figures.percent(payment.share());
    String day =
        switch (payment.when()) {
          case When.DayOfMonth(int months, int of) ->
              wording.say(
                  alone ? "payment.all" : "payment.part", day(of), month(months, period), share);
          case When.DaysAfter(int days) -> {
            String number = Integer.toString(days);
            String after =
                wording
                    .sayIfKnown("payment.days." + number)
                    .orElseGet(() -> wording.say("payment.days.more", number));
            yield alone ? after : wording.say("payment.days.part", after, share);
          }
        };
    return switch (payment.weekend().value()) {
      case STAYS -> day;
      case PREVIOUS_WEEKDAY -> wording.say("payment.weekend.before", day);
      case NEXT_WEEKDAY -> wording.say("payment.weekend.after", day);
    };
  }

  private String month(int monthsAfter, String period) {
    String after = Integer.toString(monthsAfter);
    return wording
        .sayIfKnown("payment.month." + after + "." + period)
        .orElseGet(() -> wording.say("payment.month.more", after));
  }

  private String day(int day) {
    return day == PayCalendar.Payment.LAST_DAY
        ? wording.say("payment.lastDay")
        : wording.say("payment.day", Integer.toString(day));
  }
}
