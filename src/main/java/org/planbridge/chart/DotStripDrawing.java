package org.planbridge.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The geometry of {@link DotStrip}: dots on a line, stacked where they would touch. */
final class DotStripDrawing {
  private static final double SMALLEST = 2;

  private record Placed(DotStrip.Spot spot, double x, double y) {}

  private final DotStrip chart;
  private final Sketch sketch;
  private final Paper paper;
  private final Box box;
  private final double line;
  private final Scale scale;
  private final Ticks ticks;
  private final double bottom;
  private double radius = SMALLEST;

  private DotStripDrawing(DotStrip chart, Sketch sketch) {
    this.chart = chart;
    this.sketch = sketch;
    this.paper = sketch.paper;
    this.line = paper.small() * 1.5;
    this.box = Frame.around(chart.heading(), sketch);
    double edge = chart.band().doubleValue();
    double low = -edge * 1.4;
    double high = edge * 1.4;
    for (var dot : chart.dots()) {
      low = Math.min(low, dot.ratio().doubleValue());
      high = Math.max(high, dot.ratio().doubleValue());
    }
    int about = (int) Math.max(2, box.width() / (paper.em() * 8));
    this.ticks = Ticks.around(low, high, about, edge / 5);
    double margin = paper.em() * 1.8;
    this.scale = new Scale(ticks.low(), ticks.high(), box.x() + margin, box.right() - margin);
    this.bottom = box.bottom() - line * 1.5;
  }

  static Picture of(DotStrip chart, Paper paper) {
    var sketch = new Sketch(paper);
    if (chart.dots().isEmpty()) {
      return Frame.nothing(chart.heading(), sketch);
    }
    new DotStripDrawing(chart, sketch).draw();
    return sketch.picture(chart.summary());
  }

  private void draw() {
    double edge = chart.band().doubleValue();
    shade(scale.low(), -edge, Role.LESS);
    shade(edge, scale.high(), Role.GAIN);
    for (double value : ticks.values()) {
      double x = AmountAxis.crisp(scale.at(value));
      boolean zero = Math.abs(value) < ticks.step() / 1000;
      sketch.line(x, box.y(), x, bottom, 1, zero ? Role.AXIS : Role.GRID);
      sketch.textIfFree(
          scale.at(value),
          bottom + line * 1.1,
          chart.axis().apply(zero ? 0 : value),
          Anchor.MIDDLE,
          sketch.small(Role.AXIS),
          new Box(0, bottom, paper.width(), paper.height() - bottom));
    }
    var placed = inside(swarm());
    for (var each : placed) {
      var role = Role.ofDifference(each.spot().ratio().signum());
      sketch.dot(each.x(), each.y(), radius, role);
      sketch.block(new Box(each.x() - radius, each.y() - radius, radius * 2, radius * 2));
    }
    name(placed.getFirst());
    if (placed.size() > 1) {
      name(placed.getLast());
    }
    for (var each : placed) {
      double reach = radius + 1;
      sketch.zone(
          new Box(each.x() - reach, each.y() - reach, reach * 2, reach * 2),
          () -> tag(each.spot()));
    }
  }

  private void shade(double from, double to, Role role) {
    if (to > from) {
      sketch.rect(Box.between(scale.at(from), box.y(), scale.at(to), bottom), 0, 0.08, role);
    }
  }

  /** The largest dots whose pile stays inside, and at least those of 2. */
  private List<Placed> swarm() {
    List<DotStrip.Spot> inOrder =
        chart.dots().stream()
            .sorted(Comparator.comparing(DotStrip.Spot::ratio).thenComparing(DotStrip.Spot::key))
            .toList();
    double room = (bottom - box.y()) / 2;
    double floor = (scale.at(scale.high()) - scale.at(scale.low())) * room * 2;
    for (radius = paper.em() * 0.5; radius > SMALLEST; radius -= 0.5) {
      // Dots that would not fit laid side by side need not be tried.
      if (inOrder.size() * radius * radius * 4 > floor) {
        continue;
      }
      List<Placed> placed = swarm(inOrder, room - radius);
      if (!placed.isEmpty()) {
        return placed;
      }
    }
    radius = SMALLEST;
    return swarm(inOrder, Double.MAX_VALUE);
  }

  /**
   * From left to right, each dot as close to the middle as the dots before it allow; empty if one
   * goes farther from the middle than {@code room}.
   */
  private List<Placed> swarm(List<DotStrip.Spot> inOrder, double room) {
    double middle = (box.y() + bottom) / 2;
    Lanes lanes = new Lanes(radius * 2 + 1);
    List<Placed> placed = new ArrayList<>(inOrder.size());
    for (DotStrip.Spot spot : inOrder) {
      double x = scale.at(spot.ratio().doubleValue());
      double lift = lanes.place(x);
      if (Math.abs(lift) > room) {
        return List.of();
      }
      placed.add(new Placed(spot, x, middle + lift));
    }
    return placed;
  }

  /** Where even the smallest dots pile up too high, the pile is pressed together. */
  private List<Placed> inside(List<Placed> placed) {
    double middle = (box.y() + bottom) / 2;
    double room = Math.max(0, (bottom - box.y()) / 2 - radius);
    double reach = placed.stream().mapToDouble(p -> Math.abs(p.y() - middle)).max().orElse(0);
    double press = reach > room ? room / reach : 1;
    return placed.stream()
        .map(p -> new Placed(p.spot(), p.x(), middle + (p.y() - middle) * press))
        .toList();
  }

  private void name(Placed placed) {
    var lettering = sketch.small(Role.LABEL);
    var bounds = new Box(box.x(), box.y(), box.width(), bottom - box.y());
    var text = placed.spot().name();
    double away = radius + paper.gap() * 0.5;
    double half = sketch.width(text, lettering) / 2;
    double x = Math.clamp(placed.x(), box.x() + half, Math.max(box.x() + half, box.right() - half));
    double level = placed.y() + lettering.size() * 0.36;
    boolean above =
        sketch.textIfFree(x, placed.y() - away, text, Anchor.MIDDLE, lettering, bounds)
            || sketch.textIfFree(
                x, placed.y() + away + lettering.size(), text, Anchor.MIDDLE, lettering, bounds);
    if (!above
        && !sketch.textIfFree(placed.x() + away, level, text, Anchor.START, lettering, bounds)) {
      sketch.textIfFree(placed.x() - away, level, text, Anchor.END, lettering, bounds);
    }
  }

  private Tag tag(DotStrip.Spot spot) {
    DotStrip.Told told = spot.told().get();
    return new Tag(
        spot.key(), spot.name(), List.of(told.difference().text() + " (" + told.percent() + ")"));
  }
}
