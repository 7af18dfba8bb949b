package org.planbridge.bench.run;

/** The page's sentences. */
final class Prose {
  private Prose() {}

  static String opening() {
    return """
    # Benchmarks

    This page is written by `packaging/bench`, which runs everything on it in one go:

    ```
    packaging/bench            # sizes S, M and L
    packaging/bench S M        # only these
    packaging/bench --xl       # S, M, L and XL
    packaging/bench --check    # answers only: no times, this page stays as it is
    ```

    The work: a made-up company's deals of one year are replayed through two plans. The old one pays a
    flat rate by product and a quarterly bonus; the new one pays marginal tiers on the quarter's
    bookings, half on renewals, 2 % more on multi-year deals, at most 250 % of target incentive. Every
    contender works on the same generated files, whose SHA-256 is checked, and its results are checked
    before and after the timed rounds: replays by sums and by the SHA-256 of every deal's and every
    quarter's cents, imports by row count and weighted sums, edits against exact decimals. A contender
    that gives a wrong answer has no time on this page, and the run fails. It never fails on a time.

    - **Planbridge**: the product as the app runs it. Its plans are written in its plan language and read
      from JSON; replays include every payee's total; an edit makes and binds a new plan; an import
      checks every row and ends with a sealed project file on the disk. Nothing in it knows these plans.
    - **hand kernel**: Java written by hand for exactly these two plans, over columns of long cents.
    - **BigDecimal objects**: an object a deal, exact decimals; a second opinion rather than a rival.
    - **DuckDB** and **SQLite**: SQL with window functions through JDBC, databases in memory. They sort
      inside the query, so "deals in file order" is their natural task; in the prepared task they read
      a sorted table that already holds each deal's running bookings.
    - **sqlite3 .import**: the SQLite shell's import into a STRICT table with the types and CHECK
      constraints of the product's own table of deals, which like that one has no index beside its
      row numbers; its start included. The hand kernel's import checks nothing and writes one plain
      file: it is a lower limit. DuckDB's table has types but no constraints.

    Times are medians over the rounds. In every round the hand kernel runs the same work on one thread
    just before the contender; "× hand" is the median of the ratios of the same round. Trust the
    ratios more than the milliseconds.

    """;
  }

  static String goals() {
    return """
    "Measured" is the product's figure from this run, on size L where no size is named. The app and the
    command line start as processes with JavaFX's headless platform, so no window system is in them.

    """;
  }

  static String otherPlans() {
    return """
    So that nobody tunes the product to two plans: others, drawn from flat rates by product, two to five
    marginal tiers, kickers under one or two conditions, a cut, a cap and a bonus, on size M and one
    thread. Every deal's cents and every bonus are compared.

    """;
  }

  /** A text in lines of up to 100 characters. */
  static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : text.split(" ", -1)) {
      if (length > 0 && length + 1 + word.length() > 100) {
        lines.append('\n');
        length = 0;
      } else if (length > 0) {
        lines.append(' ');
        length++;
      }
      lines.append(word);
      length += word.length();
    }
    return lines.append('\n').toString();
  }

  static String growth() {
    return """
    Time a deal for both plans on one thread.

    """;
  }

  static String memory() {
    return """
    What stays on the Java heap with the deals prepared and both plans' results kept. Memory outside
    the heap, where the databases keep theirs, is not weighed here; a company of size S is too light.

    """;
  }
}
