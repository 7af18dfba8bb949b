package org.planbridge.ui.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.planbridge.time.Period;
import org.planbridge.time.Span;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;

/** What spans and periods are called on the screen. */
final class TimeNames {
  private static final Pattern YEARLY = Pattern.compile("(?:FY)?\\d{4}-([QH]\\d)");

  private final UiWords words;

  TimeNames(UiWords words) {
    this.words = words;
  }

  /** {@code Jan–Dec 2026}, or the first and the last day. */
  String span(Span span, Formats formats) {
    LocalDate last = span.last();
    boolean months = span.wholeMonths() > 0 && span.from().getYear() == last.getYear();
    if (!months) {
      return words.of("review.span.days", formats.date(span.from()), formats.date(last));
    }
    String year = Integer.toString(last.getYear());
    String first = formats.month(YearMonth.from(span.from()));
    return span.wholeMonths() == 1
        ? words.of("review.span.month", first, year)
        : words.of("review.span.months", first, formats.month(YearMonth.from(last)), year);
  }

  /** {@code Q3} inside one year, {@code 2026-Q3} where there are several, else its first day. */
  String period(Period period, Span basis, Formats formats) {
    var named = YEARLY.matcher(period.id());
    boolean oneYear = basis.from().getYear() == basis.last().getYear();
    if (named.matches()) {
      return oneYear ? named.group(1) : period.id();
    }
    return period.span().from().toString().equals(period.id())
        ? formats.date(period.span().from())
        : period.id();
  }

  /** {@code Jan}, or {@code Jan 2027} outside the year in which most months lie. */
  String month(YearMonth month, Span basis, Formats formats) {
    return month.getYear() == basis.from().getYear()
        ? formats.month(month)
        : words.of("review.span.month", formats.month(month), Integer.toString(month.getYear()));
  }
}
