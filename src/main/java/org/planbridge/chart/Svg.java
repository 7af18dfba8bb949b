package org.planbridge.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A picture as SVG text, complete in itself: colours are written out, every text is escaped, and
 * what a mark says becomes its title.
 */
public final class Svg {
  private static final String FONT = "'Planbridge Sans', Inter, 'Segoe UI', Arial, sans-serif";

  private final Picture picture;
  private final Palette palette;
  private final StringBuilder out = new StringBuilder();

  private Svg(Picture picture, Palette palette) {
    this.picture = picture;
    this.palette = palette;
  }

  /** The picture in the colours of a theme, on that theme's paper. */
  public static String of(Picture picture, Palette palette) {
    return new Svg(picture, palette).write();
  }

  private String write() {
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\" font-family=\"%s\">\n"
            .formatted(
                number(picture.width()),
                number(picture.height()),
                number(picture.width()),
                number(picture.height()),
                FONT));
    out.append("<title>").append(escaped(picture.summary())).append("</title>\n");
    out.append(
        "<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n".formatted(fill(Role.PAPER)));
    picture.marks().forEach(this::mark);
    return out.append("</svg>\n").toString();
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Mark.Rect r ->
          element(
              "rect",
              box(r.box())
                  + " rx=\"%s\"%s".formatted(number(r.round()), paint(r.role(), r.strength())),
              "");
      case Mark.Line l ->
          element(
              "line",
              "x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\""
                      .formatted(
                          number(l.from().x()),
                          number(l.from().y()),
                          number(l.to().x()),
                          number(l.to().y()))
                  + stroke(l.role(), l.width(), l.dashed()),
              "");
      case Mark.Polyline p ->
          element(
              "polyline",
              "points=\""
                  + points(p.points())
                  + "\" fill=\"none\" stroke-linejoin=\"round\""
                  + stroke(p.role(), p.width(), p.dashed()),
              "");
      case Mark.Area a ->
          element(
              "polygon",
              "points=\"" + points(a.points()) + "\"" + paint(a.role(), a.strength()),
              "");
      case Mark.Text t ->
          element(
              "text",
              "x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" text-anchor=\"%s\" fill=\"%s\""
                  .formatted(
                      number(t.at().x()),
                      number(t.at().y()),
                      number(t.size()),
                      t.bold() ? "600" : "400",
                      t.anchor().name().toLowerCase(Locale.ROOT),
                      palette.text(t.role())),
              escaped(t.text()));
      case Mark.Dot d ->
          element(
              "circle",
              "cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\""
                  .formatted(
                      number(d.at().x()),
                      number(d.at().y()),
                      number(d.radius()),
                      fill(d.role()),
                      fill(Role.PAPER)),
              "");
      case Mark.Zone z ->
          element(
              "rect",
              box(z.box()) + " fill-opacity=\"0\"",
              "<title>" + escaped(z.tag().sentence()) + "</title>");
    }
  }

  private void element(String name, String attributes, String content) {
    out.append('<').append(name).append(' ').append(attributes).append('>').append(content);
    out.append("</").append(name).append(">\n");
  }

  private String paint(Role role, double strength) {
    if (role == Role.HELD) {
      return stroke(role, 1, true) + " fill=\"none\"";
    }
    var opacity = strength < 1 ? " fill-opacity=\"%s\"".formatted(number(strength)) : "";
    return " fill=\"%s\"%s".formatted(fill(role), opacity);
  }

  private String stroke(Role role, double width, boolean dashed) {
    var dashes = dashed ? " stroke-dasharray=\"%s\"".formatted(width > 1 ? "6 4" : "3 3") : "";
    return " stroke=\"%s\" stroke-width=\"%s\"%s".formatted(fill(role), number(width), dashes);
  }

  private String fill(Role role) {
    return palette.colour(role);
  }

  private static String box(Box box) {
    return "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
        .formatted(number(box.x()), number(box.y()), number(box.width()), number(box.height()));
  }

  private static String points(List<Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    var text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
    return text.replaceAll("\\.?0+$", "");
  }

  /** Text that cannot leave its element, without the characters that XML does not allow. */
  static String escaped(String text) {
    var safe = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
          }
        });
    return safe.toString();
  }

  private static boolean allowed(int c) {
    boolean lineOrTab = c == '\t' || c == '\n';
    boolean plain = (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    return lineOrTab || plain;
  }
}
