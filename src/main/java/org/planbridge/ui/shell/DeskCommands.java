package org.planbridge.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.common.Questions;
import org.planbridge.ui.common.Questions.FileKind;
import org.planbridge.ui.common.Shown;
import org.planbridge.ui.common.Theme;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.Change;
import org.planbridge.workspace.SaveTemplates;
import org.planbridge.workspace.Undo;

/** Gives the commands of the menus and keys their deeds. */
public final class DeskCommands {
  private final Desk desk;
  private final ShellViewModel shell;
  private final Shown shown;
  private final Questions questions;
  private final UiWords words;

  public DeskCommands(
      Desk desk, ShellViewModel shell, Shown shown, Questions questions, UiWords words) {
    this.desk = desk;
    this.shell = shell;
    this.shown = shown;
    this.questions = questions;
    this.words = words;
  }

  /** Wires everything that does not belong to one screen. */
  public void wire(Theme theme, Offers offers, Runnable exit) {
    shell.handle(Command.OPEN_SAMPLE, desk::openSample);
    shell.handle(Command.NEW_PROJECT, this::newProject);
    shell.handle(Command.OPEN_PROJECT, this::openProject);
    shell.handle(Command.CLOSE_PROJECT, desk::close);
    shell.handle(Command.IMPORT, this::importFiles);
    shell.handle(Command.ADD_PLAN, this::importFiles);
    shell.handle(Command.SAVE_TEMPLATES, this::saveTemplates);
    shell.handle(Command.UNDO, () -> desk.undo().flatMap(Undo::undo).ifPresent(this::moved));
    shell.handle(Command.REDO, () -> desk.undo().flatMap(Undo::redo).ifPresent(this::moved));
    shell.handle(Command.SWAP_PLANS, desk::swap);
    shell.handle(
        Command.SWITCH_BASIS,
        () -> shell.paidBasisProperty().set(!shell.paidBasisProperty().get()));
    shell.handle(Command.SWITCH_MODE, new ModeSwitch(desk)::turn);
    shell.handle(Command.PREVIOUS_PAYEE, () -> step(-1));
    shell.handle(Command.NEXT_PAYEE, () -> step(1));
    shell.handle(Command.SHOW_HELD, () -> shell.placeProperty().set(Place.DATA));
    shell.handle(Command.TEXT_LARGER, theme::larger);
    shell.handle(Command.TEXT_SMALLER, theme::smaller);
    shell.handle(Command.TEXT_ORDINARY, theme::ordinarySize);
    shell.handle(Command.ABOUT, this::about);
    over(Command.PALETTE, Overlay.PALETTE);
    over(Command.EXPORT, Overlay.EXPORT);
    over(Command.HELP, Overlay.HELP);
    over(Command.SHORTCUTS, Overlay.KEYS);
    shell.handle(Command.EXIT, exit);
    shell.paidBasisProperty().bindBidirectional(shown.paidProperty());
    shell.onRecent(recent -> desk.open(Path.of(recent)));
    new CommandStates(desk, shell, shown, offers, words).renew();
  }

  /** What is only being written is not compared yet. */
  private void moved(Change change) {
    desk.changed();
    if (!(change instanceof Change.DraftEdited)) {
      desk.refresh();
    }
  }

  private void over(Command command, Overlay overlay) {
    shell.handle(command, () -> shell.overlayProperty().set(overlay));
  }

  private void step(int by) {
    var comparison = shown.comparisonProperty().get();
    if (comparison != null) {
      int count = comparison.payees().size();
      shown.payeeProperty().set(Math.floorMod(shown.payeeProperty().get() + by, count));
    }
  }

  private void newProject() {
    questions
        .chooseTarget(words.of("desk.newProject"), words.of("desk.newName"), projectKind())
        .ifPresent(desk::create);
  }

  private void openProject() {
    List<Path> chosen = questions.chooseFiles(words.of("desk.openProject"), projectKind());
    if (!chosen.isEmpty()) {
      desk.open(chosen.getFirst());
    }
  }

  private List<FileKind> projectKind() {
    return List.of(new FileKind(words.of("desk.projects"), List.of("*.planbridge")));
  }

  private void importFiles() {
    List<Path> files =
        questions.chooseFiles(
            words.of("home.choose"),
            List.of(new FileKind(words.of("home.kinds"), List.of("*.csv", "*.txt", "*.json"))));
    if (!files.isEmpty()) {
      shell.filesDropped(files);
    }
  }

  private void saveTemplates() {
    questions
        .chooseTarget(words.of("desk.templates"), words.of("desk.templatesName"), List.of())
        .ifPresent(folder ->
            desk.ask(
                () -> SaveTemplates.into(folder),
                written ->
                    questions.tell(
                        words.of("desk.templatesSaved", written, folder.toString()),
                        words.of("desk.templatesRemedy"))));
  }

  private void about() {
    questions.tell(words.of("desk.about"), words.of("desk.aboutText"));
  }
}
