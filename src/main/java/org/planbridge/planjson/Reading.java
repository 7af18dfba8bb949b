package org.planbridge.planjson;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.planbridge.problem.Code;

/**
 * Reads single values. A value that cannot be used is told, and a harmless one stands in for it so
 * that the rest of the file is looked at too; a plan is made only from a file without faults.
 */
final class Reading {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
  private static final int MAX_DIGITS = 18;

  private final Findings findings;
  private final List<OfPayee> ofPayees = new ArrayList<>();

  /** A number that is asked for where there is no deal. */
  record OfPayee(Json.Spot at, String name) {}

  Reading(Findings findings) {
    this.findings = findings;
  }

  Findings findings() {
    return findings;
  }

  /**
   * Notes a number that the payee alone must have; judged when all numbers of the plan are read.
   */
  void ofPayee(Json.Spot at, String name) {
    ofPayees.add(new OfPayee(at, name));
  }

  List<OfPayee> ofPayees() {
    return ofPayees;
  }

  Fields fields(Json json) {
    if (json instanceof Json.Obj object) {
      return new Fields(object, findings, true);
    }
    wrongKind(json, "object");
    return new Fields(new Json.Obj(json.at(), new LinkedHashMap<>()), findings, false);
  }

  /** The elements, at least one. */
  List<Json> list(Json json) {
    if (json instanceof Json.Arr(var at, var elements)) {
      if (elements.isEmpty()) {
        findings.tell(Code.PLAN_EMPTY, at);
      }
      return elements;
    }
    wrongKind(json, "list");
    return List.of();
  }

  <T> List<T> list(Json json, Function<Json, T> each) {
    return list(json).stream().map(each).toList();
  }

  /** A text that is not blank. */
  String text(Json json) {
    if (json instanceof Json.Text(var at, var value)) {
      if (value.isBlank() || !value.equals(value.strip())) {
        findings.tell(Code.PLAN_TEXT, at, "blank", value);
      } else if (value.chars().anyMatch(Character::isISOControl)) {
        findings.tell(Code.PLAN_TEXT, at, "control", value.replaceAll("\\p{Cntrl}", "·"));
      }
      return value;
    }
    wrongKind(json, "text");
    return "?";
  }

  List<String> texts(Json json) {
    return list(json, this::text);
  }

  /** An exact number, written as text or as a JSON number. */
  BigDecimal number(Json json) {
    return switch (json) {
      case Json.Text(var at, var value) -> number(at, value);
      case Json.Num(var at, var raw) -> number(at, raw);
      case Json.Obj _, Json.Arr _, Json.Flag _, Json.Nothing _ -> {
        wrongKind(json, "number");
        yield BigDecimal.ZERO;
      }
    };
  }

  private BigDecimal number(Json.Spot at, String raw) {
    if (raw.length() > JsonText.MAX_NUMBER) {
      findings.tell(Code.PLAN_LONG, at, "number", Integer.toString(JsonText.MAX_NUMBER));
      return BigDecimal.ZERO;
    }
    if (NUMBER.matcher(raw).matches()) {
      try {
        BigDecimal value = new BigDecimal(raw);
        // Before any arithmetic: a tiny text may stand for a number of a billion digits.
        if (value.precision() <= MAX_DIGITS && value.scale() <= 12 && value.scale() >= -13) {
          return value;
        }
      } catch (NumberFormatException e) {
        // The exponent is beyond every number; told below like any other.
        findings.tell(Code.PLAN_NUMBER, at, raw, "");
        return BigDecimal.ZERO;
      }
    }
    findings.tell(Code.PLAN_NUMBER, at, raw, meant(raw));
    return BigDecimal.ZERO;
  }

  /** {@code 9%} probably means 0.09, and {@code $1,500} 1500. */
  private static String meant(String raw) {
    String bare = raw.replaceAll("[\\s$€£,_']", "");
    boolean percent = bare.endsWith("%");
    String digits = percent ? bare.substring(0, bare.length() - 1) : bare;
    if (!digits.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
      return "";
    }
    return percent ? share(digits) : digits;
  }

  private static String share(String percent) {
    return new BigDecimal(percent).movePointLeft(2).stripTrailingZeros().toPlainString();
  }

  /** A whole number between two bounds, both in. Whole numbers are written without quotes. */
  int whole(Json json, int low, int high) {
    if (json instanceof Json.Num(var at, var raw)) {
      if (raw.matches("-?[0-9]{1,9}")) {
        int value = Integer.parseInt(raw);
        if (value >= low && value <= high) {
          return value;
        }
      }
      findings.tell(Code.PLAN_WHOLE, at, raw, Integer.toString(low), Integer.toString(high));
      return low;
    }
    wrongKind(json, "whole");
    return low;
  }

  /** A day in the form 2026-03-31. */
  LocalDate date(Json json) {
    String said = text(json);
    if (json instanceof Json.Text) {
      try {
        LocalDate day = DATE.matcher(said).matches() ? LocalDate.parse(said) : LocalDate.MIN;
        if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
          return day;
        }
      } catch (DateTimeException e) {
        // A day such as 31 February; told below.
        findings.tell(Code.PLAN_DATE, json.at(), said);
        return FIRST_DAY;
      }
      findings.tell(Code.PLAN_DATE, json.at(), said);
    }
    return FIRST_DAY;
  }

  /** One of a fixed set of words; {@code fallback} stands in for a word that is none of them. */
  <T> T choice(Json json, Spelling<T> spelling, T fallback) {
    return choice(json, spelling, fallback, Map.of());
  }

  /** As above; {@code unfilled} are words of the plan language that this program cannot do. */
  <T> T choice(Json json, Spelling<T> spelling, T fallback, Map<String, String> unfilled) {
    if (!(json instanceof Json.Text(var at, var said))) {
      wrongKind(json, "text");
      return fallback;
    }
    T found = spelling.choices().get(said);
    if (found != null) {
      return found;
    }
    String kind = unfilled.get(said);
    if (kind != null) {
      findings.tell(Code.PLAN_UNSUPPORTED, at, said, kind);
    } else {
      findings.tell(
          Code.PLAN_CHOICE,
          at,
          said,
          Similar.to(said, spelling.choices().keySet()),
          String.join(", ", spelling.choices().keySet()));
    }
    return fallback;
  }

  /** Tells that a value of another kind stands here than the one asked for. */
  void wrongKind(Json json, String wanted) {
    findings.tell(Code.PLAN_KIND, json.at(), kind(json), wanted);
  }

  private static String kind(Json json) {
    return switch (json) {
      case Json.Obj _ -> "object";
      case Json.Arr _ -> "list";
      case Json.Text _ -> "text";
      case Json.Num _ -> "number";
      case Json.Flag _ -> "flag";
      case Json.Nothing _ -> "null";
    };
  }
}
