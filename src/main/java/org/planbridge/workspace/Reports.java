package org.planbridge.workspace;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.ambiguity.Ambiguity;
import org.planbridge.baseline.BaselineProof;
import org.planbridge.problem.Problem;

/**
 * Finished figures laid out: as trees for other programs, which are the same in every language, and
 * as text for people.
 */
public interface Reports {
  /** The comparison as the one object that other programs rely on. */
  Map<String, @Nullable Object> tree(Compared.Done compared);

  /** Problems, at most a hundred of one code; the last of these counts the rest. */
  List<Map<String, @Nullable Object>> tree(List<Problem> problems);

  /** The comparison's totals and payees as a table of plain text. */
  String text(Compared.Done compared, Locale locale);

  /** Why deals pay what they pay, as a tree. */
  Map<String, @Nullable Object> tree(Currency currency, List<Explained.OfDeal> deals);

  /** Why deals pay what they pay, as text: current, proposed, and the effect of every step. */
  String text(Currency currency, List<Explained.OfDeal> deals, Locale locale);

  /** What a period came to and why its lines pay what they pay, as a tree. */
  Map<String, @Nullable Object> tree(Currency currency, Explained.OfPeriod period);

  /** What a period came to and why its lines pay what they pay, as text. */
  String text(Currency currency, Explained.OfPeriod period, String id, Locale locale);

  /** What a plan leaves open and what its readings pay, as a tree. */
  Map<String, @Nullable Object> tree(Ambiguity ambiguity);

  /** What a plan leaves open and what its readings pay, as text. */
  String text(Ambiguity ambiguity, Locale locale);

  /**
   * How differences came about, as a tree.
   *
   * @param paid of what was paid, not earned
   */
  Map<String, @Nullable Object> tree(Compared.Done compared, List<Bridged> bridges, boolean paid);

  /** How differences came about, as text. */
  String text(Compared.Done compared, List<Bridged> bridges, boolean paid, Locale locale);

  /** What was really paid held against the replay, as a tree. */
  Map<String, @Nullable Object> tree(BaselineProof proof);

  /** What was really paid held against the replay, as text. */
  String text(BaselineProof proof, Locale locale);

  /**
   * Any table as the content of one CSV file; a text that looks like a formula is made harmless.
   */
  Outputs.Content csv(List<String> header, List<List<String>> rows);

  /**
   * Writes the figures as CSV files into a folder and answers the files.
   *
   * @throws OutputFailure if one is there and must not be replaced, or the world does not let it
   */
  List<Path> csv(Compared.Done compared, Path folder, boolean replace);
}
