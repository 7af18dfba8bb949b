package org.planbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planbridge.boot.Wiring;
import org.planbridge.compare.Comparison;
import org.planbridge.compare.LineChange;
import org.planbridge.compare.PayeeComparison;
import org.planbridge.compare.StepPair;
import org.planbridge.compare.TracePair;
import org.planbridge.engine.Workers;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.workspace.AskedBasis;
import org.planbridge.workspace.CheckInvariants;
import org.planbridge.workspace.CompareFiles;
import org.planbridge.workspace.ComparePlans;
import org.planbridge.workspace.Compared;
import org.planbridge.workspace.ReadFacts;
import org.planbridge.workspace.ReadPlans;
import org.planbridge.workspace.Sample;
import org.planbridge.workspace.imports.FactFile;
import org.planbridge.workspace.imports.FileSource;
import org.planbridge.workspace.imports.Kind;
import org.planbridge.workspace.imports.Watch;

/** The effects of all steps of a line come to its difference, and everything else adds up too. */
class StepsAddUpTest {
  @Test
  void every_line_of_the_fixture() {
    Path folder = Ran.ORACLE.resolve("fixture");
    Comparison comparison =
        compare(
            List.of(FileSource.of(Ran.ORACLE.resolve("plans/crm-current.json"))),
            List.of(FileSource.of(Ran.ORACLE.resolve("plans/crm-proposed.json"))),
            List.of(
                new FactFile(Kind.DEALS, FileSource.of(folder.resolve("in-deals.csv"))),
                new FactFile(Kind.PAYEES, FileSource.of(folder.resolve("in-payees.csv"))),
                new FactFile(Kind.QUOTAS, FileSource.of(folder.resolve("in-quotas.csv"))),
                new FactFile(Kind.SPLITS, FileSource.of(folder.resolve("in-splits.csv")))));

    assertThat(checked(comparison)).isGreaterThan(200);
  }

  @Test
  void every_line_of_the_fixture_under_tiers_that_reach_back() {
    Path folder = Ran.ORACLE.resolve("fixture");
    Comparison comparison =
        compare(
            List.of(FileSource.of(Ran.ORACLE.resolve("plans/crm-current.json"))),
            List.of(FileSource.of(Path.of("src/test/resources/plans/reaching-back.json"))),
            List.of(
                new FactFile(Kind.DEALS, FileSource.of(folder.resolve("in-deals.csv"))),
                new FactFile(Kind.PAYEES, FileSource.of(folder.resolve("in-payees.csv"))),
                new FactFile(Kind.QUOTAS, FileSource.of(folder.resolve("in-quotas.csv"))),
                new FactFile(Kind.SPLITS, FileSource.of(folder.resolve("in-splits.csv")))));

    assertThat(checked(comparison)).isGreaterThan(200);
  }

  @Test
  void every_line_of_the_sample() {
    Comparison comparison = compare(Sample.current(), Sample.proposed(), Sample.facts());

    assertThat(checked(comparison)).isGreaterThan(800);
    CheckInvariants.Found found = CheckInvariants.check(comparison);
    assertThat(found.problems()).isEmpty();
    assertThat(found.checks()).isGreaterThan(1_800);
  }

  private static Comparison compare(
      List<FileSource> current, List<FileSource> proposed, List<FactFile> facts) {
    Tools tools = Wiring.tools();
    try (Workers workers = new Workers(2)) {
      Compared compared =
          new CompareFiles(
                  new ReadFacts(tools.facts()),
                  new ReadPlans(tools.plans(), tools.mappings()),
                  new ComparePlans(workers))
              .compare(
                  new CompareFiles.Asked(
                      current, proposed, facts, List.of(), AskedBasis.YEARS_WITH_DEALS, true),
                  Watch.NONE);
      assertThat(compared).isInstanceOf(Compared.Done.class);
      return ((Compared.Done) compared).comparison();
    }
  }

  /** How many lines were held against their steps. */
  private static int checked(Comparison comparison) {
    CreditLines lines = comparison.current().lines();
    int checked = 0;
    for (int line = 0; line < lines.size(); line++) {
      for (TracePair pair : TracePair.of(comparison.explainLine(line))) {
        adds(pair, lines.deals().ids().get(lines.dealRow(line)));
        checked++;
      }
    }
    for (int p = 0; p < comparison.payees().size(); p++) {
      PayeeComparison payee = comparison.payee(p);
      for (LineChange line : payee.lines()) {
        for (TracePair pair :
            TracePair.of(comparison.explainPeriod(p, line.component(), line.period()))) {
          adds(pair, payee.payee().id() + " " + line.period().id());
          checked++;
        }
      }
    }
    return checked;
  }

  private static void adds(TracePair pair, String about) {
    Fraction sum =
        pair.steps().stream().map(StepPair::effect).reduce(Fraction.ZERO, Fraction::plus);
    assertThat(sum).as("%s of %s: %s", pair.component(), about, pair).isEqualTo(pair.difference());
    int first = pair.firstDifference().orElse(pair.steps().size());
    assertThat(pair.steps().subList(0, first)).noneMatch(StepPair::differs);
    List<Reason> current = pair.steps().stream().flatMap(step -> step.current().stream()).toList();
    assertThat(current).doesNotHaveDuplicates();
  }
}
