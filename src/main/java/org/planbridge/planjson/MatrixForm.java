package org.planbridge.planjson;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planbridge.plan.Base;
import org.planbridge.plan.Matrix;
import org.planbridge.plan.Pay;
import org.planbridge.problem.Code;

/** How a two-way matrix is spelled: its rows, its columns, what cells pay, and the cells by row. */
final class MatrixForm {
  private static final Spelling<Matrix.Pays> PAYS = pays();

  private MatrixForm() {}

  private static Spelling<Matrix.Pays> pays() {
    Map<String, Matrix.Pays> words = new LinkedHashMap<>();
    words.put("rate", new Matrix.Pays.Rate());
    words.put("amount", new Matrix.Pays.Amount());
    words.put("target incentive", new Matrix.Pays.TargetIncentive());
    return new Spelling<>(words);
  }

  static Pay read(Json json, Base base, Reading reading) {
    int before = reading.findings().count();
    Fields fields = reading.fields(json);
    Matrix.Axis rows = AxisForm.read(fields.need("rows"), reading);
    Matrix.Axis columns = AxisForm.read(fields.need("columns"), reading);
    Matrix.Pays pays =
        fields
            .oneOf("pays", "times")
            .map(entry ->
                entry.getKey().equals("pays")
                    ? reading.choice(entry.getValue(), PAYS, new Matrix.Pays.Rate())
                    : new Matrix.Pays.Multiplier(ByDealForm.read(entry.getValue(), base, reading)))
            .orElse(new Matrix.Pays.Rate());
    List<Json> lines = fields.need("cells").map(reading::list).orElse(List.of());
    List<List<BigDecimal>> cells =
        lines.stream()
            .map(line ->
                reading.list(
                    line,
                    one ->
                        pays instanceof Matrix.Pays.Rate
                            ? Numbers.rateFigure(one, base, reading)
                            : Numbers.figure(one, reading)))
            .toList();
    fields.done();
    if (reading.findings().count() == before) {
      judge(fields, rows, columns, lines, cells, reading.findings());
    }
    return reading.findings().count() == before
        ? new Matrix(rows, columns, pays, cells)
        : new Pay.FlatRate(BigDecimal.ZERO);
  }

  private static void judge(
      Fields fields,
      Matrix.Axis rows,
      Matrix.Axis columns,
      List<Json> lines,
      List<List<BigDecimal>> cells,
      Findings findings) {
    if (rows.isOfDeals() != columns.isOfDeals()) {
      findings.tell(Code.PLAN_MEASURE, fields.at(), "axes");
    }
    count(fields.at(), cells.size(), rows, findings);
    for (int i = 0; i < lines.size(); i++) {
      count(lines.get(i).at(), cells.get(i).size(), columns, findings);
    }
  }

  private static void count(Json.Spot at, int figures, Matrix.Axis axis, Findings findings) {
    int bands = axis.bands().size();
    if (figures != bands) {
      findings.tell(
          Code.PLAN_TIERS, at, "cells", Integer.toString(figures), Integer.toString(bands));
    }
  }

  static Json write(Matrix matrix) {
    Json.Obj object = Json.object();
    Map<String, Json> members = object.members();
    members.put("rows", AxisForm.write(matrix.rows()));
    members.put("columns", AxisForm.write(matrix.columns()));
    if (matrix.pays() instanceof Matrix.Pays.Multiplier(var of)) {
      members.put("times", PayForm.write(of));
    } else {
      members.put("pays", PAYS.json(matrix.pays()));
    }
    members.put(
        "cells",
        Json.array(
            matrix.cells().stream()
                .<Json>map(row -> Json.array(row.stream().<Json>map(Amounts::json).toList()))
                .toList()));
    return object;
  }
}
