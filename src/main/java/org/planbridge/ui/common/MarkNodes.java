package org.planbridge.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.planbridge.chart.Mark;
import org.planbridge.chart.Picture;
import org.planbridge.chart.Point;
import org.planbridge.chart.Role;
import org.planbridge.chart.TextMetrics;

/** The marks of a picture as nodes; colours come from the style sheet by role. */
final class MarkNodes {
  static final String FAMILY = "Planbridge Sans";

  /** More dots than this are one node for each role: styling thousands of nodes takes seconds. */
  private static final int CROWD = 500;

  private MarkNodes() {}

  /** The nodes in painting order; zones have none. */
  static List<Node> of(Picture picture, TextMetrics metrics) {
    var nodes = new ArrayList<Node>();
    boolean crowd = picture.marks().stream().filter(Mark.Dot.class::isInstance).count() > CROWD;
    var crowded = new LinkedHashMap<Role, Path>();
    for (var mark : picture.marks()) {
      switch (mark) {
        case Mark.Rect rect -> nodes.add(styled(rect(rect), "mark-fill", mark));
        case Mark.Line line -> nodes.add(styled(line(line), "mark-line", mark));
        case Mark.Polyline bent -> nodes.add(styled(polyline(bent), "mark-line", mark));
        case Mark.Area area -> nodes.add(styled(area(area), "mark-fill", mark));
        case Mark.Text text -> nodes.add(styled(text(text, metrics), "mark-text", mark));
        case Mark.Dot dot when crowd -> {
          var path = crowded.get(dot.role());
          if (path == null) {
            path = styled(new Path(), "mark-fill", mark);
            path.setStroke(null);
            crowded.put(dot.role(), path);
            nodes.add(path);
          }
          path.getElements().addAll(outline(dot));
        }
        case Mark.Dot dot -> {
          var rim = new Circle(dot.at().x(), dot.at().y(), dot.radius() + 1);
          rim.getStyleClass().addAll("mark-fill", "paper");
          nodes.add(rim);
          var circle = new Circle(dot.at().x(), dot.at().y(), dot.radius());
          nodes.add(styled(circle, "mark-fill", mark));
        }
        case Mark.Zone zone -> {}
      }
    }
    nodes.forEach(node -> node.setManaged(false));
    nodes.forEach(node -> node.setMouseTransparent(true));
    return nodes;
  }

  /** So small and so many, dots have eight sides: nobody sees it, and lines are drawn quickly. */
  private static List<PathElement> outline(Mark.Dot dot) {
    double wide = dot.radius() * 1.03;
    double narrow = wide * (Math.sqrt(2) - 1);
    double x = dot.at().x();
    double y = dot.at().y();
    return List.of(
        new MoveTo(x + wide, y - narrow),
        new LineTo(x + wide, y + narrow),
        new LineTo(x + narrow, y + wide),
        new LineTo(x - narrow, y + wide),
        new LineTo(x - wide, y + narrow),
        new LineTo(x - wide, y - narrow),
        new LineTo(x - narrow, y - wide),
        new LineTo(x + narrow, y - wide),
        new ClosePath());
  }

  private static Shape rect(Mark.Rect rect) {
    var box = rect.box();
    var shape = new Rectangle(box.x(), box.y(), box.width(), box.height());
    shape.setArcWidth(rect.round() * 2);
    shape.setArcHeight(rect.round() * 2);
    shape.setOpacity(rect.strength());
    return shape;
  }

  private static Shape line(Mark.Line line) {
    var shape = new Line(line.from().x(), line.from().y(), line.to().x(), line.to().y());
    stroke(shape, line.width(), line.dashed());
    shape.setStrokeLineCap(StrokeLineCap.BUTT);
    return shape;
  }

  private static Shape polyline(Mark.Polyline bent) {
    var shape = new Polyline(flat(bent.points()));
    stroke(shape, bent.width(), bent.dashed());
    return shape;
  }

  private static Shape area(Mark.Area area) {
    var shape = new Polygon(flat(area.points()));
    shape.setOpacity(area.strength());
    return shape;
  }

  private static Text text(Mark.Text mark, TextMetrics metrics) {
    var text = new Text(mark.text());
    text.setFont(Font.font(FAMILY, mark.bold() ? FontWeight.BOLD : FontWeight.NORMAL, mark.size()));
    text.setTextOrigin(VPos.BASELINE);
    double width = metrics.width(mark.text(), mark.size(), mark.bold());
    double shift =
        switch (mark.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    text.setX(mark.at().x() - shift);
    text.setY(mark.at().y());
    return text;
  }

  private static void stroke(Shape shape, double width, boolean dashed) {
    shape.setStrokeWidth(width);
    shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    if (dashed) {
      shape.getStrokeDashArray().setAll(width > 1 ? List.of(6.0, 4.0) : List.of(3.0, 3.0));
    }
  }

  private static double[] flat(List<Point> points) {
    return points.stream().flatMapToDouble(p -> DoubleStream.of(p.x(), p.y())).toArray();
  }

  private static <N extends Node> N styled(N node, String kind, Mark mark) {
    node.getStyleClass().addAll(kind, mark.role().styleName());
    return node;
  }
}
