package org.planbridge.ui.plans;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.FormRow.Ask;

/**
 * What a person typed, as the plan file writes it, and back. A percent sign divides by 100; what is
 * no figure is kept as typed, so that the fault is told in its place.
 */
final class Typed {
  private Typed() {}

  /** The answer as a person reads it in the field. */
  static String shown(Ask ask) {
    return switch (ask) {
      case Ask.Line(var value) -> value;
      case Ask.Lines(var values) -> String.join(", ", values);
      case Ask.Figure(var value, var share) -> share ? percent(value) : value;
      case Ask.Whole(var value) -> value;
      case Ask.Json(var text) -> text;
      case Ask.Title _, Ask.YesNo _, Ask.Choice _, Ask.Add _ -> "";
    };
  }

  /** The value that an answer stands for. */
  static Doc value(Ask ask, String typed) {
    String said = typed.strip();
    return switch (ask) {
      case Ask.Figure(_, var share) -> Doc.text(figure(said, share));
      case Ask.Lines _ -> new Doc.Row(lines(said));
      case Ask.Whole _ -> said.matches("-?[0-9]{1,9}") ? new Doc.Num(said) : Doc.text(said);
      case Ask.Line _, Ask.Json _, Ask.Title _, Ask.YesNo _, Ask.Choice _, Ask.Add _ ->
          Doc.text(said);
    };
  }

  private static List<Doc> lines(String said) {
    return Arrays.stream(said.split(",", -1)).map(String::strip).map(Doc::text).toList();
  }

  private static String figure(String said, boolean share) {
    boolean percent = share || said.endsWith("%");
    String digits = said.replaceAll("[%\\s_']|,(?=[0-9]{3}(?![0-9]))", "").replace('\u2212', '-');
    if (!digits.matches("-?[0-9]{1,15}(\\.[0-9]{1,12})?")) {
      return said;
    }
    return percent ? plain(new BigDecimal(digits).movePointLeft(2)) : digits;
  }

  private static String percent(String value) {
    return value.matches("-?[0-9]{1,15}(\\.[0-9]{1,12})?")
        ? plain(new BigDecimal(value).movePointRight(2))
        : value;
  }

  private static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
