package org.planbridge.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/**
 * Markdown as nodes of the window: headings, paragraphs, lists, emphasis and code. A link shows its
 * text and leads nowhere; pictures and raw HTML are left out.
 */
final class MarkdownNodes extends AbstractVisitor {
  private final List<Node> blocks = new ArrayList<>();
  private TextFlow flow = new TextFlow();
  private String style = "";

  private MarkdownNodes() {}

  static List<Node> of(List<org.commonmark.node.Node> nodes) {
    MarkdownNodes visitor = new MarkdownNodes();
    nodes.forEach(node -> node.accept(visitor));
    return visitor.blocks;
  }

  private static List<Node> inside(org.commonmark.node.Node parent) {
    List<org.commonmark.node.Node> children = new ArrayList<>();
    for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return of(children);
  }

  @Override
  public void visit(Heading heading) {
    styled(heading, "help-heading");
  }

  @Override
  public void visit(Paragraph paragraph) {
    styled(paragraph, "help-paragraph");
  }

  private void styled(org.commonmark.node.Node block, String flowStyle) {
    flow = new TextFlow();
    flow.getStyleClass().add(flowStyle);
    visitChildren(block);
    blocks.add(flow);
  }

  @Override
  public void visit(BulletList list) {
    list(list, 0);
  }

  @Override
  public void visit(OrderedList list) {
    list(list, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1));
  }

  /** Number 0 stands for points. */
  private void list(org.commonmark.node.Node list, int first) {
    VBox box = new VBox();
    box.getStyleClass().add("help-list");
    int number = first;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        Label mark = new Label(first == 0 ? "•" : number + ".");
        mark.getStyleClass().add("muted");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        VBox content = new VBox();
        content.getChildren().addAll(inside(item));
        content.getStyleClass().add("stack-tight");
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox row = new HBox(mark, content);
        row.getStyleClass().add("help-item");
        box.getChildren().add(row);
        number++;
      }
    }
    blocks.add(box);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    code(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    code(block.getLiteral());
  }

  private void code(String literal) {
    Label label = new Label(literal.stripTrailing());
    label.getStyleClass().add("help-code");
    label.setMaxWidth(Double.MAX_VALUE);
    blocks.add(label);
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    add(text.getLiteral(), style);
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral(), "help-mono");
  }

  @Override
  public void visit(StrongEmphasis strong) {
    within(strong, "help-strong");
  }

  @Override
  public void visit(Emphasis emphasis) {
    within(emphasis, "help-emphasis");
  }

  private void within(org.commonmark.node.Node node, String inner) {
    String outer = style;
    style = inner;
    visitChildren(node);
    style = outer;
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    add(" ", style);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    add("\n", style);
  }

  private void add(String literal, String textStyle) {
    Text text = new Text(literal);
    text.getStyleClass().add("help-text");
    if (!textStyle.isEmpty()) {
      text.getStyleClass().add(textStyle);
    }
    flow.getChildren().add(text);
  }
}
