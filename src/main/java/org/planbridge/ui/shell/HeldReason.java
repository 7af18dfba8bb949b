package org.planbridge.ui.shell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.planbridge.compare.HeldDeal;
import org.planbridge.engine.Hold;
import org.planbridge.problem.Problem;
import org.planbridge.problem.Where;
import org.planbridge.ui.common.Formats;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.ProblemWords;
import org.planbridge.workspace.Compared;

/**
 * One reason why deals or rows count in neither plan.
 *
 * @param sentence what is missing
 * @param remedy what can be done
 * @param count for example {@code 2 deals}
 * @param money the amounts of these deals together; empty where a row's amount was not read
 * @param places the first few of them: deal, file and row
 * @param minor the money in minor units, for the order of reasons
 */
public record HeldReason(
    String sentence, String remedy, String count, String money, String places, long minor) {
  private static final int SHOWN = 4;

  static List<HeldReason> of(Compared.Done done, UiWords words) {
    Formats formats = new Formats(words.locale(), done.comparison().currency(), words);
    List<HeldReason> reasons = new ArrayList<>(deals(done.comparison().held(), formats, words));
    reasons.addAll(rows(done.heldRows(), words));
    reasons.sort(Comparator.comparingLong(HeldReason::minor).reversed());
    return List.copyOf(reasons);
  }

  private static List<HeldReason> deals(List<HeldDeal> held, Formats formats, UiWords words) {
    Map<Problem, Set<HeldDeal>> byReason = new LinkedHashMap<>();
    for (HeldDeal deal : held) {
      for (Hold hold : deal.reasons()) {
        Problem reason = Problem.of(hold.code(), Where.NOWHERE, hold.field());
        byReason.computeIfAbsent(reason, _ -> new LinkedHashSet<>()).add(deal);
      }
    }
    ProblemWords sentences = ProblemWords.in(words.locale());
    List<HeldReason> reasons = new ArrayList<>();
    byReason.forEach((reason, deals) -> {
      Optional<BigDecimal> money =
          deals.stream().map(HeldDeal::amount).filter(Objects::nonNull).reduce(BigDecimal::add);
      long minor = money.map(formats::minor).orElse(0L);
      reasons.add(
          new HeldReason(
              sentences.sentence(reason),
              sentences.remedy(reason),
              words.of("held.deals", deals.size()),
              money.isPresent() ? formats.money(minor) : "",
              some(
                  deals.stream()
                      .map(deal ->
                          words.of(
                              "held.deal",
                              deal.id(),
                              deal.source().file(),
                              Integer.toString(deal.source().row())))
                      .toList(),
                  words),
              minor));
    });
    return reasons;
  }

  private static List<HeldReason> rows(List<Problem> held, UiWords words) {
    Map<List<Object>, List<Problem>> byReason = new LinkedHashMap<>();
    for (Problem row : held) {
      String column = Objects.requireNonNullElse(row.where().column(), "");
      byReason.computeIfAbsent(List.of(row.code(), column), _ -> new ArrayList<>()).add(row);
    }
    ProblemWords sentences = ProblemWords.in(words.locale());
    List<HeldReason> reasons = new ArrayList<>();
    byReason.forEach((_, rows) ->
        reasons.add(
            new HeldReason(
                sentences.sentence(rows.getFirst()),
                sentences.remedy(rows.getFirst()),
                words.of("held.rows", rows.size()),
                "",
                some(rows.stream().map(row -> sentences.place(row.where())).toList(), words),
                0)));
    return reasons;
  }

  private static String some(List<String> places, UiWords words) {
    String first = String.join(" · ", places.stream().limit(SHOWN).toList());
    return places.size() > SHOWN ? words.of("held.andMore", first, places.size() - SHOWN) : first;
  }
}
