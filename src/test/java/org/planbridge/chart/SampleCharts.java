package org.planbridge.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up models for tests and for the gallery. */
public final class SampleCharts {
  public static final CompactMoney AXIS = CompactMoney.inFront("$", 2, Locale.US);
  public static final CompactMoney BRIEF = AXIS.withDecimals(1);
  public static final Sides SIDES = new Sides("Current", "Proposed", "Difference");
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };
  private static final String FOOT = "Same deals, different rules. Not a forecast.";
  private static final String[] NAMES = {
    "Dana Ruiz",
    "Sam Lee",
    "Priya Nair",
    "Tom Becker",
    "Aisha Khan",
    "Leo Martin",
    "Nora Lindqvist",
    "Jack Osei",
    "Mei Chen",
    "Olivia Grant",
    "Ravi Patel",
    "Sofia Rossi"
  };

  private SampleCharts() {}

  public static Figure money(long minor) {
    return new Figure(minor, exact(minor, ""), BRIEF.apply(minor), plain(minor));
  }

  public static Figure change(long minor) {
    var glyph = minor > 0 ? "▲" : minor < 0 ? "▼" : "=";
    var brief = minor == 0 ? "=" : glyph + " " + (minor > 0 ? "+" : "") + BRIEF.apply(minor);
    return new Figure(minor, glyph + " " + exact(minor, "+"), brief, plain(minor));
  }

  public static PairedBars quarters() {
    return paired(
        new Heading(
            "On these 61 deals the new plan would have paid Dana $3,120 less (−2.9%).",
            "Earned per quarter, Jan–Dec 2026", FOOT, "No deals."),
        List.of("Q1", "Q2", "Q3", "Q4"),
        new long[] {2_410_000, 2_655_000, 2_830_000, 2_856_000},
        new long[] {2_280_000, 2_470_000, 2_980_000, 2_709_000});
  }

  public static PairedBars months(long seed) {
    var random = new Random(seed);
    var current = new long[12];
    var proposed = new long[12];
    for (int i = 0; i < 12; i++) {
      current[i] = random.nextInt(100_000, 1_500_000);
      proposed[i] = current[i] + random.nextInt(-150_000, 180_000);
    }
    if (seed % 5 == 1) {
      current[3] = -210_055;
      proposed[3] = -180_000;
    }
    if (seed % 5 == 2) {
      proposed[7] = current[7];
    }
    return paired(
        new Heading("Month by month", "Earned per month, Jan–Dec 2026", FOOT, "No deals."),
        List.of(MONTHS),
        current,
        proposed);
  }

  public static PairedBars paired(
      Heading heading, List<String> labels, long[] current, long[] proposed) {
    var pairs = new ArrayList<PairedBars.Pair>();
    long total = 0;
    for (int i = 0; i < labels.size(); i++) {
      long difference = proposed[i] - current[i];
      total += difference;
      pairs.add(
          new PairedBars.Pair(
              "2026-" + labels.get(i),
              labels.get(i),
              money(current[i]),
              money(proposed[i]),
              change(difference)));
    }
    return new PairedBars(
        heading,
        SIDES,
        "Period",
        pairs,
        change(total),
        "Total",
        AXIS,
        times ->
            times == 0 ? "own scale" : times == 1 ? "same scale" : "drawn " + times + "× larger");
  }

  public static Cumulative cumulative(PairedBars bars) {
    var points = new ArrayList<Cumulative.Point>();
    long current = 0;
    long proposed = 0;
    for (var pair : bars.pairs()) {
      current += pair.current().value();
      proposed += pair.proposed().value();
      points.add(
          new Cumulative.Point(
              pair.key(),
              pair.label(),
              money(current),
              money(proposed),
              change(proposed - current)));
    }
    var heading =
        new Heading(
            "The proposed plan falls behind in spring and never catches up.",
            "Earned since January, Jan–Dec 2026",
            FOOT,
            "No deals.");
    return new Cumulative(heading, SIDES, "Month", points, AXIS);
  }

  public static PayoutCurve curve() {
    var past = new ArrayList<PayoutCurve.Past>();
    var levels = List.of("0.71", "0.88", "1.12", "1.31");
    var quarters = List.of("Q1", "Q2", "Q3", "Q4");
    for (int i = 0; i < 4; i++) {
      var level = new BigDecimal(levels.get(i));
      long current = currentPay(level.doubleValue());
      long proposed = proposedPay(level.doubleValue());
      past.add(
          new PayoutCurve.Past(
              "2026-" + quarters.get(i),
              quarters.get(i),
              level,
              level.movePointRight(2).toPlainString() + "%",
              money(current),
              money(proposed),
              change(proposed - current)));
    }
    return new PayoutCurve(
        new Heading(
            "The proposed plan pays less up to 116% of quota and more beyond.",
            "Payout per quarter by attainment; dots are the quarters of 2026", FOOT, "No curve."),
        SIDES,
        "Attainment of the quarterly quota",
        "Quarter",
        bends(true),
        bends(false),
        past,
        List.of(
            new PayoutCurve.Guide(new BigDecimal("0.5"), "Threshold"),
            new PayoutCurve.Guide(new BigDecimal("1"), "Target")),
        AXIS,
        ratio -> Math.round(ratio * 100) + "%");
  }

  private static List<PayoutCurve.Bend> bends(boolean current) {
    var bends = new ArrayList<PayoutCurve.Bend>();
    for (var level : List.of("0", "0.5", "1", "1.5")) {
      double at = Double.parseDouble(level);
      bends.add(
          new PayoutCurve.Bend(new BigDecimal(level), current ? currentPay(at) : proposedPay(at)));
    }
    return bends;
  }

  private static long currentPay(double level) {
    return Math.round(Math.min(level, 1) * 2_500_000 + Math.max(0, level - 1) * 3_750_000);
  }

  private static long proposedPay(double level) {
    return Math.round(Math.min(level, 1) * 2_250_000 + Math.max(0, level - 1) * 5_300_000);
  }

  public static PayTiming timing() {
    var random = new Random(7);
    var months = new ArrayList<PayTiming.Month>();
    long gap = 0;
    long lastCurrent = 0;
    long lastProposed = 0;
    for (int i = 0; i < 12; i++) {
      long current = random.nextInt(300_000, 1_300_000);
      long proposed = current - random.nextInt(-60_000, 90_000);
      long paidCurrent = i == 0 ? current / 2 : current / 2 + lastCurrent / 2;
      long paidProposed = i % 3 == 2 ? lastProposed + proposed : proposed / 4;
      lastCurrent = current;
      lastProposed = i % 3 == 2 ? 0 : lastProposed + proposed - proposed / 4;
      gap += paidProposed - paidCurrent;
      months.add(
          new PayTiming.Month(
              "2026-" + MONTHS[i],
              MONTHS[i],
              money(current),
              money(paidCurrent),
              money(proposed),
              money(paidProposed),
              change(gap)));
    }
    return new PayTiming(
        new Heading(
            "The same pay arrives later: half of it waits for the end of the quarter.",
            "Earned and paid per month, Jan–Dec 2026",
            FOOT,
            "No pay."),
        new Sides("Current", "Proposed", "Paid so far, proposed less current"),
        "Earned",
        "Paid",
        "Month",
        months,
        List.of(),
        List.of(
            new PayTiming.Callout(
                "2026-Apr",
                PayTiming.Row.PROPOSED_PAID,
                "Worst month under the proposed plan: Apr, "
                    + months.get(3).proposedPaid().text()
                    + " paid."),
            new PayTiming.Callout(
                "2026-Aug",
                PayTiming.Row.GAP,
                "Largest cash gap: end of Aug, " + months.get(7).gap().text() + ".")));
  }

  public static WinnersLosers bands(int... counts) {
    var labels = List.of("more than +5%", "up to +5%", "no change", "up to −5%", "more than −5%");
    var bands = new ArrayList<WinnersLosers.Band>();
    for (int i = 0; i < 5; i++) {
      bands.add(
          new WinnersLosers.Band(
              "band-" + i,
              labels.get(i),
              counts[i],
              Integer.toString(counts[i]),
              counts[i] + " reps: " + labels.get(i)));
    }
    return new WinnersLosers(
        new Heading("19 of 42 reps earn more, 6 are unchanged, 17 earn less.", "", "", "No reps."),
        "Band",
        "Reps",
        bands);
  }

  public static DotStrip dots(int count, long seed) {
    var random = new Random(seed);
    var dots = new ArrayList<DotStrip.Spot>();
    for (int i = 0; i < count; i++) {
      var ratio =
          BigDecimal.valueOf(random.nextGaussian() * 0.045).setScale(4, RoundingMode.HALF_EVEN);
      if (i % 9 == 3) {
        ratio = BigDecimal.ZERO;
      }
      long difference = ratio.movePointRight(7).longValue();
      var percent = ratio.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN) + "%";
      var name = NAMES[i % NAMES.length] + (i < NAMES.length ? "" : " " + i / NAMES.length);
      dots.add(
          new DotStrip.Spot(
              "p" + i,
              name,
              ratio,
              () -> new DotStrip.Told(percent.replace('-', '\u2212'), change(difference))));
    }
    return new DotStrip(
        new Heading("", "Difference in percent of current pay, one dot per rep", "", "No reps."),
        "Rep",
        "Percent",
        "Difference",
        new BigDecimal("0.05"),
        dots,
        ratio ->
            (ratio > 0 ? "+" : "")
                + (Math.round(ratio * 1000) / 10.0 + "%")
                    .replace(".0%", "%")
                    .replace('-', '\u2212'));
  }

  public static DeltaLadder ladder() {
    return new DeltaLadder(
        new Heading(
            "The base rate took away more than the kicker and the accelerator gave back.",
            "Effect of each clause on Dana's pay",
            FOOT,
            "Nothing changed."),
        "Clause",
        "Effect",
        new DeltaLadder.End("Current plan", money(10_751_000)),
        List.of(
            new DeltaLadder.Step("base", "Base rate 10% → 9%", change(-940_000)),
            new DeltaLadder.Step("kicker", "New-logo kicker +2%", change(418_000)),
            new DeltaLadder.Step(
                "accelerator", "Accelerator 1.5x → 2x above 100%", change(390_000)),
            new DeltaLadder.Step("renewals", "Renewals credited at 50%", change(-180_000))),
        new DeltaLadder.End("Proposed plan", money(10_439_000)),
        change(-312_000),
        "No effect here: cap removed.",
        AXIS);
  }

  private static String exact(long minor, String plus) {
    var format = new DecimalFormat("$#,##0.00", DecimalFormatSymbols.getInstance(Locale.US));
    var sign = minor < 0 ? "\u2212" : minor > 0 ? plus : "";
    return sign + format.format(BigDecimal.valueOf(Math.abs(minor), 2));
  }

  private static String plain(long minor) {
    return BigDecimal.valueOf(minor, 2).toPlainString();
  }
}
