package org.planbridge.chart;

import java.util.List;

/** The geometry of {@link DeltaLadder}. */
final class DeltaLadderDrawing {
  private final DeltaLadder chart;
  private final Sketch sketch;
  private final Paper paper;
  private final Box box;
  private final double line;
  private final double names;
  private final double figures;
  private final double row;
  private final Scale scale;
  private final Ticks ticks;

  private DeltaLadderDrawing(DeltaLadder chart, Sketch sketch) {
    this.chart = chart;
    this.sketch = sketch;
    this.paper = sketch.paper;
    this.box = Frame.around(chart.heading(), sketch);
    this.line = paper.small() * 1.5;
    this.names = Math.min(widestName(), box.width() * 0.4);
    this.figures = widestFigure();
    double low = 0;
    double high = 0;
    double running = 0;
    for (var step : chart.steps()) {
      running += step.effect().amount();
      low = Math.min(low, running);
      high = Math.max(high, running);
    }
    double left = box.x() + names + paper.gap() * 2;
    double right = Math.max(left + 10, box.right() - figures - paper.gap() * 2);
    int about = (int) Math.max(2, (right - left) / (paper.em() * 7));
    this.ticks = Ticks.around(low, high, about, 100);
    this.scale = new Scale(ticks.low(), ticks.high(), left, right);
    double words = line * (chart.without().isEmpty() ? 1.4 : 2.6);
    this.row =
        Math.clamp((box.height() - words) / (chart.steps().size() + 2), line, paper.em() * 2.8);
  }

  static Picture of(DeltaLadder chart, Paper paper) {
    var sketch = new Sketch(paper);
    if (chart.steps().isEmpty()) {
      return Frame.nothing(chart.heading(), sketch);
    }
    new DeltaLadderDrawing(chart, sketch).draw();
    return sketch.picture(chart.summary());
  }

  private void draw() {
    double first = box.y() + row;
    double last = first + row * chart.steps().size();
    for (double value : ticks.values()) {
      double x = AmountAxis.crisp(scale.at(value));
      boolean zero = Math.abs(value) < ticks.step() / 1000;
      sketch.line(x, first, x, last, 1, zero ? Role.AXIS : Role.GRID);
    }
    end(chart.start(), box.y(), Role.CURRENT);
    double running = 0;
    for (int i = 0; i < chart.steps().size(); i++) {
      var step = chart.steps().get(i);
      step(step, running, first + i * row, i + 1 < chart.steps().size());
      running += step.effect().amount();
    }
    end(chart.end(), last, Role.PROPOSED);
    scaleNumbers(last + row + line * 0.9);
    if (!chart.without().isEmpty()) {
      var muted = sketch.small(Role.MUTED);
      var text = sketch.wrap(chart.without(), box.width(), muted).getFirst();
      sketch.text(box.x(), last + row + line * 2.2, text, Anchor.START, muted);
    }
  }

  private void end(DeltaLadder.End end, double top, Role role) {
    var bold = new Lettering(paper.em(), true, role);
    double y = top + row / 2 + bold.size() * 0.36;
    sketch.text(box.x(), y, fitted(end.label(), bold), Anchor.START, bold);
    sketch.text(box.right(), y, end.figure().text(), Anchor.END, bold);
    if (role == Role.PROPOSED) {
      double middle = Math.clamp(scale.at(chart.total().amount()), scale.from(), scale.to());
      var total = new Lettering(paper.em(), true, Role.ofDifference(chart.total().value()));
      double half = sketch.width(chart.total().text(), total) / 2;
      double x =
          Math.clamp(middle, scale.from() + half, Math.max(scale.from() + half, scale.to() - half));
      sketch.textIfFree(
          x, y, chart.total().text(), Anchor.MIDDLE, total, new Box(0, top, paper.width(), row));
    }
  }

  private void step(DeltaLadder.Step step, double before, double top, boolean joined) {
    var role = Role.ofDifference(step.effect().value());
    var plain = new Lettering(paper.em(), false, Role.LABEL);
    double y = top + row / 2 + plain.size() * 0.36;
    sketch.text(box.x(), y, fitted(step.label(), plain), Anchor.START, plain);
    double from = scale.at(before);
    double to = scale.at(before + step.effect().amount());
    double height = Math.rint(row * 0.56);
    double barTop = Math.rint(top + (row - height) / 2);
    var real = new Box(Math.min(from, to), barTop, Math.max(1, Math.abs(to - from)), height);
    sketch.rect(real, Math.min(2, real.width() / 2), 1, role);
    if (joined) {
      sketch.line(to, real.bottom(), to, real.y() + row, 1, Role.AXIS);
    }
    sketch.text(
        box.right(), y, step.effect().text(), Anchor.END, new Lettering(paper.em(), true, role));
    sketch.zone(
        new Box(box.x(), top, box.width(), row),
        new Tag(step.key(), step.label(), List.of(step.effect().text())));
  }

  private void scaleNumbers(double y) {
    for (double value : ticks.values()) {
      boolean zero = Math.abs(value) < ticks.step() / 1000;
      sketch.textIfFree(
          scale.at(value),
          y,
          chart.axis().apply(zero ? 0 : value),
          Anchor.MIDDLE,
          sketch.small(Role.AXIS),
          new Box(0, 0, paper.width(), paper.height()));
    }
  }

  /** The beginning of a label that is too long, with an ellipsis; the card has the whole of it. */
  private String fitted(String label, Lettering lettering) {
    if (sketch.width(label, lettering) <= names) {
      return label;
    }
    int end = label.length();
    while (end > 1 && sketch.width(label.substring(0, end).strip() + "…", lettering) > names) {
      end--;
    }
    return label.substring(0, end).strip() + "…";
  }

  private double widestName() {
    var bold = new Lettering(paper.em(), true, Role.LABEL);
    double widest =
        Math.max(
            sketch.width(chart.start().label(), bold), sketch.width(chart.end().label(), bold));
    for (var step : chart.steps()) {
      widest = Math.max(widest, sketch.width(step.label(), bold));
    }
    return widest + 1;
  }

  private double widestFigure() {
    var bold = new Lettering(paper.em(), true, Role.LABEL);
    double widest =
        Math.max(
            sketch.width(chart.start().figure().text(), bold),
            sketch.width(chart.end().figure().text(), bold));
    for (var step : chart.steps()) {
      widest = Math.max(widest, sketch.width(step.effect().text(), bold));
    }
    return widest;
  }
}
