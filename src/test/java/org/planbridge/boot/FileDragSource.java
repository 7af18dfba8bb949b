package org.planbridge.boot;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * A window of another program, in a process of its own, from which files can be dragged. Arguments:
 * its place on the screen, then the files. It offers them as every file browser does.
 */
public final class FileDragSource {
  private FileDragSource() {}

  public static void main(String[] args) {
    List<File> files = Stream.of(args).skip(2).map(File::new).toList();
    Platform.startup(() -> show(Integer.parseInt(args[0]), Integer.parseInt(args[1]), files));
  }

  private static void show(int x, int y, List<File> files) {
    Label label = new Label("drag me");
    label.setOnDragDetected(event -> {
      Dragboard board = label.startDragAndDrop(TransferMode.COPY);
      ClipboardContent content = new ClipboardContent();
      content.putFiles(files);
      board.setContent(content);
      event.consume();
    });
    label.setMinSize(160, 160);
    Stage stage = new Stage(StageStyle.UNDECORATED);
    stage.setScene(new Scene(label, 160, 160));
    stage.setX(x);
    stage.setY(y);
    stage.show();
    System.out.println("ready");
    System.out.flush();
  }
}
