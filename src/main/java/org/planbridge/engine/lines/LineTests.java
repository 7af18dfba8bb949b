package org.planbridge.engine.lines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.NumberColumn;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Condition;
import org.planbridge.time.Span;

/** Turns conditions of a plan into tests over the columns of one set of lines. */
public final class LineTests {
  private final CreditLines lines;

  public LineTests(CreditLines lines) {
    this.lines = lines;
  }

  /**
   * Whether some test of several holds whatever the line, so that nobody needs to ask. Told of
   * tests of one attribute only; {@code false} is not a no.
   */
  public static boolean oneHoldsEverywhere(List<LineTest> tests) {
    if (tests.isEmpty() || !(tests.getFirst() instanceof Coded first)) {
      return tests.stream().anyMatch(LineTest::isAlways);
    }
    return tests.stream()
            .allMatch(test -> test instanceof Coded coded && coded.column == first.column)
        && !first.column.hasMissing()
        && IntStream.range(1, first.byCode.length)
            .allMatch(code ->
                tests.stream()
                    .anyMatch(
                        test -> test instanceof Coded coded && coded.byCode[code] == LineTest.YES));
  }

  /** A test asked of deals only or, where a kind is given, of events of that kind only. */
  public LineTest owned(LineTest test, Optional<String> kind) {
    return lines.deals().attribute(EventLines.KIND).isEmpty()
        ? test
        : new Joined(List.of(OwnLines.of(lines, kind), test), LineTest.NO);
  }

  /** A condition that holds on the days of some spans only. */
  public LineTest during(Condition condition, List<Span> spans) {
    return new Joined(List.of(During.of(lines, spans), of(condition)), LineTest.NO);
  }

  public LineTest of(Condition condition) {
    return switch (condition) {
      case Condition.Always _ -> new Constant(LineTest.YES);
      case Condition.Event(var kind) -> OwnLines.of(lines, Optional.of(kind));
      case Condition.All(var parts) ->
          new Joined(parts.stream().map(this::of).toList(), LineTest.NO);
      case Condition.Any(var parts) ->
          new Joined(parts.stream().map(this::of).toList(), LineTest.YES);
      case Condition.Not(var part) -> new Negated(of(part));
      case Condition.Is(var field, var value) -> text(field, Set.of(value));
      case Condition.In(var field, var values) -> text(field, Set.copyOf(values));
      case Condition.AtLeast(var field, var bound) -> number(field, bound, sign -> sign >= 0);
      case Condition.Above(var field, var bound) -> number(field, bound, sign -> sign > 0);
      case Condition.AtMost(var field, var bound) -> number(field, bound, sign -> sign <= 0);
      case Condition.Below(var field, var bound) -> number(field, bound, sign -> sign < 0);
      case Condition.Between(var field, var low, var high) ->
          new Joined(
              List.of(
                  number(field, low, sign -> sign >= 0), number(field, high, sign -> sign <= 0)),
              LineTest.NO);
      case Condition.Present(var field) -> present(field);
      case Condition.SameAs(var field, var other) ->
          new SameFields(FieldText.of(lines, field), FieldText.of(lines, other));
    };
  }

  private LineTest text(String field, Set<String> wanted) {
    Optional<DerivedColumn> derived = lines.derived(field);
    if (derived.isPresent()) {
      Set<Fraction> values =
          wanted.stream()
              .flatMap(value -> decimal(value).stream())
              .map(Fraction::of)
              .collect(Collectors.toSet());
      return new Derived(derived.get(), values::contains, LineTest.UNKNOWN);
    }
    Optional<CodeColumn> attribute = lines.attribute(field);
    if (attribute.isPresent()) {
      return new Coded(attribute.get(), wanted::contains);
    }
    Optional<NumberColumn> number = lines.number(field);
    if (number.isPresent()) {
      return wanted.stream()
          .flatMap(value -> decimal(value).stream())
          .map(value -> compared(number.get(), value, sign -> sign == 0))
          .reduce((a, b) -> new Joined(List.of(a, b), LineTest.YES))
          .orElse(
              new Joined(
                  List.of(
                      new PresentNumber(number.get(), LineTest.UNKNOWN), new Constant(LineTest.NO)),
                  LineTest.NO));
    }
    return new Constant(LineTest.UNKNOWN);
  }

  /** {@code holds} is asked with the sign of (number - bound). */
  private LineTest number(String field, BigDecimal bound, java.util.function.IntPredicate holds) {
    Optional<DerivedColumn> derived = lines.derived(field);
    if (derived.isPresent()) {
      Fraction exact = Fraction.of(bound);
      return new Derived(
          derived.get(), value -> holds.test(value.compareTo(exact)), LineTest.UNKNOWN);
    }
    Optional<NumberColumn> number = lines.number(field);
    if (number.isPresent()) {
      return compared(number.get(), bound, holds);
    }
    Optional<CodeColumn> attribute = lines.attribute(field);
    return attribute.isPresent()
        ? new CodedNumber(attribute.get(), bound, holds)
        : new Constant(LineTest.UNKNOWN);
  }

  private static LineTest compared(
      NumberColumn column, BigDecimal bound, java.util.function.IntPredicate holds) {
    BigDecimal scaled = bound.movePointRight(column.decimals());
    BigDecimal floor = scaled.setScale(0, RoundingMode.FLOOR);
    boolean onUnit = floor.compareTo(scaled) == 0;
    if (floor.precision() > 18) {
      int sign = -floor.signum();
      return new Numbered(column, _ -> holds.test(sign));
    }
    long unit = floor.longValueExact();
    return new Numbered(
        column, value -> holds.test(value > unit ? 1 : value < unit ? -1 : onUnit ? 0 : -1));
  }

  private LineTest present(String field) {
    Optional<DerivedColumn> derived = lines.derived(field);
    if (derived.isPresent()) {
      return new Derived(derived.get(), _ -> true, LineTest.NO);
    }
    return lines
        .attribute(field)
        .<LineTest>map(PresentCode::new)
        .or(() -> lines.number(field).map(column -> new PresentNumber(column, LineTest.NO)))
        .orElse(new Constant(LineTest.NO));
  }

  private static Optional<BigDecimal> decimal(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private record Derived(DerivedColumn column, Predicate<Fraction> holds, byte absent)
      implements LineTest {
    @Override
    public void test(int from, int size, byte[] answers) {
      for (int i = 0; i < size; i++) {
        Fraction value = column.values()[from + i];
        answers[i] = value == null ? absent : holds.test(value) ? YES : NO;
      }
    }

    @Override
    public boolean mayBeUnknown() {
      return absent == UNKNOWN && column.hasMissing();
    }
  }

  /** An answer for every code, worked out once. */
  private static final class Coded implements LineTest {
    private final CodeColumn column;
    private final byte[] byCode;

    @Override
    public void mark(int from, int size, int bit, boolean first, int[] codes, byte[] answers) {
      byte[] small = column.smallCodes();
      if (small == null) {
        LineTest.super.mark(from, size, bit, first, codes, answers);
        return;
      }
      int[] bits = new int[byCode.length];
      for (int code = 0; code < bits.length; code++) {
        bits[code] = byCode[code] == YES ? bit : 0;
      }
      if (first) {
        for (int i = 0; i < size; i++) {
          codes[i] = bits[small[from + i] + 1];
        }
      } else {
        for (int i = 0; i < size; i++) {
          codes[i] |= bits[small[from + i] + 1];
        }
      }
    }

    Coded(CodeColumn column, Predicate<String> holds) {
      this.column = column;
      byCode = new byte[column.values().size() + 1];
      byCode[0] = UNKNOWN;
      for (int code = 0; code < column.values().size(); code++) {
        byCode[code + 1] = holds.test(column.values().get(code)) ? YES : NO;
      }
    }

    @Override
    public void test(int from, int size, byte[] answers) {
      byte[] small = column.smallCodes();
      if (small != null) {
        for (int i = 0; i < size; i++) {
          answers[i] = byCode[small[from + i] + 1];
        }
      } else {
        for (int i = 0; i < size; i++) {
          answers[i] = byCode[column.code(from + i) + 1];
        }
      }
    }

    @Override
    public boolean mayBeUnknown() {
      return column.hasMissing();
    }
  }

  private static final class CodedNumber implements LineTest {
    private final CodeColumn column;
    private final byte[] byCode;

    CodedNumber(CodeColumn column, BigDecimal bound, java.util.function.IntPredicate holds) {
      this.column = column;
      byCode = new byte[column.values().size() + 1];
      byCode[0] = UNKNOWN;
      for (int code = 0; code < column.values().size(); code++) {
        byCode[code + 1] =
            decimal(column.values().get(code))
                .map(value -> holds.test(value.compareTo(bound)) ? YES : NO)
                .orElse(UNKNOWN);
      }
    }

    @Override
    public void test(int from, int size, byte[] answers) {
      for (int i = 0; i < size; i++) {
        answers[i] = byCode[column.code(from + i) + 1];
      }
    }

    @Override
    public boolean mayBeUnknown() {
      return true;
    }
  }

  private record Numbered(NumberColumn column, LongPredicate holds) implements LineTest {
    @Override
    public void test(int from, int size, byte[] answers) {
      long[] units = column.units();
      for (int i = 0; i < size; i++) {
        long value = units[from + i];
        answers[i] = value == NumberColumn.MISSING ? UNKNOWN : holds.test(value) ? YES : NO;
      }
    }

    @Override
    public boolean mayBeUnknown() {
      return column.hasMissing();
    }
  }
}
