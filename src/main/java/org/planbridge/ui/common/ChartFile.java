package org.planbridge.ui.common;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.planbridge.chart.Captioned;
import org.planbridge.chart.Chart;
import org.planbridge.chart.Palette;
import org.planbridge.chart.Paper;
import org.planbridge.chart.Picture;
import org.planbridge.chart.Svg;

/**
 * A chart as a file for documents: in the light colours whatever the window's theme, with a line
 * under it that says what was compared.
 */
public final class ChartFile {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 480;
  private static final double SCALE = 2;

  private final Picture picture;

  /**
   * @param context what was compared, for example both plans, the time and the basis
   */
  public ChartFile(Chart chart, String context) {
    this.picture = Captioned.draw(chart, Paper.of(WIDTH, HEIGHT), context);
  }

  /** As SVG text. */
  public String svg() {
    return Svg.of(picture, Palette.LIGHT);
  }

  /** As a PNG picture, two pixels for each point. To be called where nodes may be made. */
  public byte[] png(Theme theme) {
    Paper paper = Paper.of(WIDTH, HEIGHT);
    Pane sheet = new Pane(new Group(new ArrayList<>(MarkNodes.of(picture, paper.metrics()))));
    sheet.getStyleClass().addAll("card", "flush", "flat");
    sheet.setPrefSize(picture.width(), picture.height());
    Scene scene = new Scene(sheet, picture.width(), picture.height());
    theme.dressLight(scene);
    sheet.applyCss();
    sheet.layout();
    SnapshotParameters twice = new SnapshotParameters();
    twice.setTransform(Transform.scale(SCALE, SCALE));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(SwingFXUtils.fromFXImage(sheet.snapshot(twice, null), null), "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
