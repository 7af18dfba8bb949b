package org.planbridge.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.planbridge.ui.common.UiWords;
import org.planbridge.words.TraceTable;

/** Builds what the drawer shows. */
final class DrawerNodes {
  private final UiWords words;

  DrawerNodes(UiWords words) {
    this.words = words;
  }

  /** Everything that the drawer shows below its title. */
  List<Node> all(Drawer drawer) {
    List<Node> nodes = new ArrayList<>(tables(drawer.tables()));
    nodes.addAll(held(drawer.held()));
    nodes.addAll(said(drawer.said()));
    if (!drawer.touched().isEmpty()) {
      nodes.add(touched(drawer.heads(), drawer.touched()));
    }
    return nodes;
  }

  private List<Node> said(List<Drawer.Said> said) {
    List<Node> nodes = new ArrayList<>();
    for (Drawer.Said one : said) {
      VBox box =
          new VBox(AnswerNodes.label(one.head(), "overline"), AnswerNodes.wrapped(one.text()));
      box.getStyleClass().add("stack-tight");
      nodes.add(box);
    }
    return nodes;
  }

  private GridPane touched(List<String> heads, List<Drawer.Touched> touched) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("review-trace");
    grid.getColumnConstraints()
        .setAll(column(40, HPos.LEFT), column(30, HPos.LEFT), column(30, HPos.RIGHT));
    for (int column = 0; column < heads.size(); column++) {
      grid.add(AnswerNodes.label(heads.get(column), "overline", "review-cell"), column, 0);
    }
    int at = 1;
    for (Drawer.Touched one : touched) {
      Region band = new Region();
      band.getStyleClass().add("review-band");
      grid.add(band, 0, at, 3, 1);
      grid.add(padded(AnswerNodes.wrapped(one.name(), "strong")), 0, at);
      grid.add(padded(AnswerNodes.wrapped(one.about())), 1, at);
      grid.add(right(padded(AnswerNodes.label(one.change(), "strong", one.tone()))), 2, at);
      at++;
    }
    return grid;
  }

  private List<Node> tables(List<TraceTable> tables) {
    List<Node> nodes = new ArrayList<>();
    for (TraceTable table : tables) {
      nodes.add(AnswerNodes.wrapped(table.name(), "heading"));
      nodes.add(grid(table));
    }
    return nodes;
  }

  private List<Node> held(List<Drawer.Held> held) {
    List<Node> nodes = new ArrayList<>();
    for (Drawer.Held one : held) {
      VBox box =
          new VBox(
              AnswerNodes.wrapped(one.deal(), "strong"),
              AnswerNodes.wrapped(one.why()),
              AnswerNodes.wrapped(one.remedy()),
              AnswerNodes.wrapped(one.source(), "caption"));
      box.getStyleClass().addAll("card", "quiet", "stack-tight");
      nodes.add(box);
    }
    return nodes;
  }

  private GridPane grid(TraceTable table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("review-trace");
    grid.getColumnConstraints()
        .setAll(column(20, HPos.LEFT), column(30, HPos.RIGHT), column(30, HPos.RIGHT), last());
    grid.addRow(
        0,
        head("review.drawer.step"),
        head("review.current"),
        head("review.proposed"),
        head("review.drawer.effect"));
    int at = 1;
    for (TraceTable.Row row : table.rows()) {
      boolean total = row.clause().isEmpty();
      Region band = new Region();
      band.getStyleClass().add(total ? "review-band-total" : "review-band");
      if (row.first()) {
        band.getStyleClass().add("first");
      }
      grid.add(band, 0, at, 4, 1);
      // Not addRow: it would go on after the band, which takes the whole row.
      grid.add(step(row), 0, at);
      grid.add(side(row.current(), total), 1, at);
      grid.add(side(row.proposed(), total), 2, at);
      grid.add(
          right(padded(AnswerNodes.label(row.effect(), weight(total), tone(row.tone())))), 3, at);
      at++;
    }
    return grid;
  }

  private VBox step(TraceTable.Row row) {
    VBox box = padded(AnswerNodes.wrapped(row.heading(), "strong"));
    if (row.first()) {
      box.getChildren().add(AnswerNodes.wrapped(words.of("review.drawer.first"), "review-first"));
    }
    return box;
  }

  private VBox side(TraceTable.Side side, boolean total) {
    if (side.result().isEmpty()) {
      return right(padded(AnswerNodes.label(words.of("review.drawer.none"), "muted")));
    }
    VBox box = padded(AnswerNodes.label(side.result(), total ? "strong" : "review-result"));
    if (!side.working().isEmpty()) {
      box.getChildren().addFirst(AnswerNodes.wrapped(side.working(), "caption", "review-working"));
    }
    return right(box);
  }

  private static VBox right(VBox box) {
    box.getStyleClass().add("review-right");
    return box;
  }

  private static VBox padded(Label label) {
    label.setMinWidth(0);
    VBox box = new VBox(label);
    box.getStyleClass().add("review-cell");
    return box;
  }

  private Label head(String key) {
    return AnswerNodes.label(words.of(key), "overline", "review-cell");
  }

  private static String weight(boolean total) {
    return total ? "strong" : "";
  }

  private static String tone(int tone) {
    return tone > 0 ? "gain" : tone < 0 ? "less" : "none";
  }

  private static ColumnConstraints column(double percent, HPos place) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHalignment(place);
    return column;
  }

  private static ColumnConstraints last() {
    ColumnConstraints column = column(20, HPos.RIGHT);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
