package org.planbridge.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.baseline.BaselineProof;
import org.planbridge.baseline.PayDateProof;
import org.planbridge.words.BaselineWords;

/** What was really paid held against the replay, as an object for other programs. */
final class BaselineTree {
  private final BaselineWords words = BaselineWords.in(Locale.ROOT);

  Map<String, @Nullable Object> of(BaselineProof proof) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("ok", true);
    tree.put("payDates", proof.dates());
    tree.put("matches", proof.matches());
    tree.put(
        "payees",
        proof.payees().stream()
            .filter(payee -> !payee.dates().isEmpty())
            .map(payee -> {
              Map<String, @Nullable Object> one = new LinkedHashMap<>();
              one.put("id", payee.payee().id());
              one.put("payDates", payee.dates().size());
              one.put("matches", payee.matches());
              one.put("differences", payee.differences().stream().map(this::date).toList());
              return one;
            })
            .toList());
    tree.put("without", without(proof));
    return tree;
  }

  private Map<String, @Nullable Object> date(PayDateProof date) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("payDate", date.date().toString());
    tree.put("replayed", date.replayed().toDecimal().toPlainString());
    tree.put("paid", date.paid().toDecimal().toPlainString());
    tree.put("difference", date.difference().toDecimal().toPlainString());
    tree.put("finding", words.sentence(date));
    return tree;
  }

  private static List<String> without(BaselineProof proof) {
    return proof.payees().stream()
        .filter(payee -> payee.dates().isEmpty())
        .map(payee -> payee.payee().id())
        .toList();
  }
}
