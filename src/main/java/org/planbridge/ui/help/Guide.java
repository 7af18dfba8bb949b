package org.planbridge.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The guide as its parts: each heading of the second level begins one. */
public final class Guide {
  private static final int PART_LEVEL = 2;

  private final List<Part> parts;

  private Guide(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * One part.
   *
   * @param nodes what stands under the heading, in order
   */
  public record Part(String title, List<Node> nodes) {
    public Part {
      nodes = List.copyOf(nodes);
    }
  }

  /** The guide that the program brings along. */
  public static Guide shipped() {
    try (InputStream in = Guide.class.getResourceAsStream("/help/guide.md")) {
      return of(
          new String(
              Objects.requireNonNull(in, "guide.md").readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The parts of a Markdown text; what stands before the first part belongs to none. */
  public static Guide of(String markdown) {
    TextContentRenderer plain = TextContentRenderer.builder().build();
    List<Part> parts = new ArrayList<>();
    String title = "";
    List<Node> nodes = new ArrayList<>();
    Node node = Parser.builder().build().parse(markdown).getFirstChild();
    for (; node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() <= PART_LEVEL) {
        add(title, nodes, parts);
        title = heading.getLevel() == PART_LEVEL ? plain.render(heading).strip() : "";
        nodes.clear();
      } else {
        nodes.add(node);
      }
    }
    add(title, nodes, parts);
    return new Guide(parts);
  }

  private static void add(String title, List<Node> nodes, List<Part> parts) {
    if (!title.isEmpty()) {
      parts.add(new Part(title, nodes));
    }
  }

  /** All parts, in order. */
  public List<Part> parts() {
    return parts;
  }
}
