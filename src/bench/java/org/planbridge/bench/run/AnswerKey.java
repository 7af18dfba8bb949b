package org.planbridge.bench.run;

import java.util.List;
import java.util.Optional;
import org.planbridge.bench.peer.Reference;
import org.planbridge.bench.peer.Work;
import org.planbridge.bench.work.Answer;
import org.planbridge.bench.work.EditSeries;
import org.planbridge.bench.work.Fingerprint;
import org.planbridge.bench.work.Published;
import org.planbridge.bench.work.Workload;
import org.planbridge.bench.work.WrongAnswer;

/**
 * The right answers for one size. Replays, sweep and Shapley values are held against the published
 * sums and SHA-256, imports against the generated columns, edits against the BigDecimal reference.
 */
final class AnswerKey {
  private final Published published;
  private final Answer.Imported imported;
  private final List<Answer.Edit> edits;
  private final Answer.Totals topRate;

  private AnswerKey(
      Published published,
      Answer.Imported imported,
      List<Answer.Edit> edits,
      Answer.Totals topRate) {
    this.published = published;
    this.imported = imported;
    this.edits = edits;
    this.topRate = topRate;
  }

  static AnswerKey of(Workload workload) {
    try (Reference reference = new Reference()) {
      reference.open(workload);
      return new AnswerKey(
          Published.of(workload.size()),
          Answer.Imported.of(workload.deals()),
          reference.edits(),
          reference.topRate());
    }
  }

  /** Whether there is an answer to hold a work's results against; without it no time counts. */
  boolean covers(Work work) {
    return switch (work) {
      case SWEEP -> published.sweep().isPresent();
      case SHAPLEY -> published.shapley().isPresent();
      case PARSE, IMPORT, PREPARE, REPLAY_UNSORTED, REPLAY, EDIT_ONE_REP, EDIT_TOP_RATE -> true;
    };
  }

  /** Refuses an answer that is not the right one. */
  void demand(String who, Work work, int turn, Answer found) {
    Object expected = expected(work, turn);
    Object given = given(found);
    if (!expected.equals(given)) {
      throw new WrongAnswer(
          who + ", " + work.title() + ": found " + given + ", expected " + expected);
    }
  }

  private Object expected(Work work, int turn) {
    return switch (work) {
      case PARSE, IMPORT -> imported;
      case PREPARE, REPLAY_UNSORTED, REPLAY -> published.replay();
      case EDIT_ONE_REP -> edits.get(turn % EditSeries.CHECKED);
      case EDIT_TOP_RATE -> topRate;
      case SWEEP -> known(published.sweep());
      case SHAPLEY -> known(published.shapley());
    };
  }

  private static Object known(Optional<? extends Answer> answer) {
    return answer.orElseThrow(() -> new IllegalStateException("no answer is published"));
  }

  private static Object given(Answer found) {
    return switch (found) {
      case Answer.Replay replay -> fingerprint(replay);
      case Answer.Edit edit -> edit;
      case Answer.Totals totals -> totals;
      case Answer.Sweep sweep -> sweep;
      case Answer.Shapley shapley -> shapley;
      case Answer.Imported rows -> rows;
    };
  }

  private static Fingerprint fingerprint(Answer.Replay replay) {
    return replay.result().fingerprint();
  }
}
