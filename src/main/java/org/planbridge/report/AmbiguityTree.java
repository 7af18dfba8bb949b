package org.planbridge.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.ambiguity.Ambiguity;
import org.planbridge.ambiguity.OpenChoice;
import org.planbridge.ambiguity.Reading;
import org.planbridge.money.Money;
import org.planbridge.words.AmbiguityWords;

/** What a plan leaves open as an object for other programs. */
final class AmbiguityTree {
  private final AmbiguityWords words = AmbiguityWords.in(Locale.ROOT);

  Map<String, @Nullable Object> of(Ambiguity found) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ok", true);
    tree.put("plan", found.plan().id());
    tree.put("replays", found.replays());
    tree.put("exhaustive", found.isExhaustive());
    tree.put("choices", found.choices().stream().map(one -> choice(found, one)).toList());
    tree.put("payees", found.payees().stream().map(one -> range(found, one)).toList());
    return tree;
  }

  private Map<String, @Nullable Object> choice(Ambiguity found, OpenChoice choice) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", kind(choice.kind()));
    tree.put("clause", choice.clause().map(Object::toString).orElse(null));
    tree.put("question", words.question(found.plan(), choice));
    tree.put("assumed", words.assumed(found.plan(), choice));
    tree.put("combined", found.combined().contains(choice));
    tree.put(
        "readings",
        found.tried().stream()
            .filter(one -> one.choice().equals(choice))
            .map(one -> {
              Map<String, @Nullable Object> reading = new LinkedHashMap<>();
              reading.put("sentence", words.reading(found.plan(), one.reading()));
              reading.put("difference", one.stands() ? money(found, one.difference()) : null);
              reading.put("payees", one.stands() ? one.touched() : null);
              return reading;
            })
            .toList());
    return tree;
  }

  private Map<String, @Nullable Object> range(Ambiguity found, Ambiguity.Range range) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", range.payee().id());
    tree.put("assumed", money(found, range.assumed()));
    tree.put("lowest", money(found, range.lowest()));
    tree.put("lowestBy", sentences(found, range.lowestBy()));
    tree.put("highest", money(found, range.highest()));
    tree.put("highestBy", sentences(found, range.highestBy()));
    return tree;
  }

  private List<String> sentences(Ambiguity found, List<Reading> readings) {
    return readings.stream().map(one -> words.reading(found.plan(), one)).toList();
  }

  private static String kind(OpenChoice.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String money(Ambiguity found, long units) {
    return new Money(found.plan().currency(), units).toDecimal().toPlainString();
  }
}
