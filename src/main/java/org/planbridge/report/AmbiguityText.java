package org.planbridge.report;

import java.util.List;
import java.util.Locale;
import org.planbridge.ambiguity.Ambiguity;
import org.planbridge.money.Money;
import org.planbridge.words.AmbiguityWords;

/** What a plan leaves open as plain text: each choice that matters, then everybody's range. */
final class AmbiguityText {
  private final Amounts amounts;
  private final AmbiguityWords words;

  AmbiguityText(Locale locale) {
    amounts = new Amounts(locale);
    words = AmbiguityWords.in(locale);
  }

  String of(Ambiguity found) {
    StringBuilder text = new StringBuilder(Visible.of(found.plan().name())).append("\n\n");
    List<Ambiguity.Tried> matter = found.thatMatter();
    if (matter.isEmpty()) {
      text.append(words.nothing()).append('\n');
    }
    found
        .choices()
        .forEach(choice -> {
          List<Ambiguity.Tried> own =
              matter.stream().filter(one -> one.choice().equals(choice)).toList();
          if (!own.isEmpty()) {
            text.append(Visible.of(words.question(found.plan(), choice))).append('\n');
            text.append("  Assumed: ")
                .append(Visible.of(words.assumed(found.plan(), choice)))
                .append('\n');
            own.forEach(one -> text.append(line(found, one)));
            text.append('\n');
          }
        });
    long idle =
        found.choices().size() - matter.stream().map(Ambiguity.Tried::choice).distinct().count();
    if (!matter.isEmpty() && idle > 0) {
      text.append(words.idle(idle)).append('\n');
    }
    return text.append('\n')
        .append(ranges(found))
        .append('\n')
        .append(words.search(found))
        .append('\n')
        .toString();
  }

  private String line(Ambiguity found, Ambiguity.Tried one) {
    return "  Else: %s %s for %s of %s.\n"
        .formatted(
            Visible.of(words.reading(found.plan(), one.reading())),
            amounts.signed(money(found, one.difference())),
            amounts.whole(one.touched()),
            amounts.whole(found.payees().size()));
  }

  private String ranges(Ambiguity found) {
    TextTable table = new TextTable(1);
    table.row("Payee", "Lowest", "Assumed", "Highest");
    table.rule();
    for (Ambiguity.Range range : found.payees()) {
      table.row(
          Visible.of(range.payee().name()),
          amounts.money(money(found, range.lowest())),
          amounts.money(money(found, range.assumed())),
          amounts.money(money(found, range.highest())));
    }
    return table.text();
  }

  private static Money money(Ambiguity found, long units) {
    return new Money(found.plan().currency(), units);
  }
}
