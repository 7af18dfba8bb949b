package org.planbridge.ui.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.planbridge.ui.common.Questions;
import org.planbridge.ui.common.Questions.FileKind;
import org.planbridge.ui.common.UiWords;
import org.planbridge.ui.shell.Command;
import org.planbridge.ui.shell.ShellViewModel;

/** What a person can begin with: the sample, files of their own, a project. */
public final class HomeViewModel {
  /** A project opened before; one whose file has gone stays listed, and says so. */
  public record Recent(String path, String name, String folder, boolean missing) {}

  private final ShellViewModel shell;
  private final Questions questions;
  private final UiWords words;
  private final ObservableList<Recent> recents = FXCollections.observableArrayList();

  public HomeViewModel(ShellViewModel shell, Questions questions, UiWords words) {
    this.shell = shell;
    this.questions = questions;
    this.words = words;
    shell.recents().subscribe(this::readRecents);
    readRecents();
  }

  private void readRecents() {
    recents.setAll(shell.recents().stream().limit(6).map(HomeViewModel::recent).toList());
  }

  private static Recent recent(String text) {
    Path path = Path.of(text);
    Path file = path.getFileName();
    String name = file == null ? text : file.toString().replaceFirst("\\.planbridge$", "");
    Path folder = path.getParent();
    return new Recent(text, name, folder == null ? "" : folder.toString(), !Files.exists(path));
  }

  /** Projects opened last, newest first. */
  public ObservableList<Recent> recents() {
    return recents;
  }

  public void openSample() {
    shell.call(Command.OPEN_SAMPLE);
  }

  public void newProject() {
    shell.call(Command.NEW_PROJECT);
  }

  public void openProject() {
    shell.call(Command.OPEN_PROJECT);
  }

  public void saveTemplates() {
    shell.call(Command.SAVE_TEMPLATES);
  }

  public void open(Recent recent) {
    if (recent.missing()) {
      questions.tell(words.of("home.moved", recent.name()), words.of("home.movedRemedy"));
    } else {
      shell.openRecent(recent.path());
    }
  }

  /** Asks for files and takes them as if they had been dropped. */
  public void chooseFiles() {
    List<Path> files =
        questions.chooseFiles(
            words.of("home.choose"),
            List.of(new FileKind(words.of("home.kinds"), List.of("*.csv", "*.txt", "*.json"))));
    if (!files.isEmpty()) {
      shell.filesDropped(files);
    }
  }
}
