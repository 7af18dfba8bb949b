package org.planbridge.ui.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.ui.common.Questions.FileKind;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.EditPlans;
import org.planbridge.workspace.StartingPoints;
import org.planbridge.workspace.draft.Doc;
import org.planbridge.workspace.draft.Pointer;
import org.planbridge.workspace.imports.FileSource;

/** What a person can do with whole plans: begin, bring in, write out, make a version, give up. */
public final class PlanDeeds {
  private static final String EMPTY =
      """
      {"format": 1, "id": "", "name": "", "version": "1", "currency": "USD", "components": []}
      """;

  private final PlansViewModel viewModel;
  private final UiWords words;

  public PlanDeeds(PlansViewModel viewModel) {
    this.viewModel = viewModel;
    this.words = viewModel.words();
  }

  /** A plan to begin with, under its name. */
  public record Start(String name, String text, Doc tree) {
    /** Its components, each of which can be added alone. */
    public List<Doc> components() {
      return tree.at(Pointer.TOP.then("components")).map(Doc::parts).orElse(List.of());
    }
  }

  /** The plans that the program brings along to begin with. */
  public List<Start> starts() {
    return StartingPoints.all().stream().map(this::start).toList();
  }

  private Start start(FileSource file) {
    try (var in = file.open()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Doc tree = viewModel.drafts().tree(file.name(), text).value().orElseThrow();
      return new Start(tree.said("name"), text, tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins a plan with nothing in it. */
  public void beginEmpty() {
    Doc empty = viewModel.drafts().tree("plan", EMPTY).value().orElseThrow();
    begin(words.of("plans.unnamed"), viewModel.drafts().print(empty));
  }

  public void begin(Start start) {
    begin(start.name(), start.text());
  }

  /** Begins a plan that says the same as the one shown. */
  public void beginCopy() {
    Doc tree = viewModel.tree();
    String name = words.of("plans.copyOf", tree.said("name"));
    Doc copy =
        tree.with(Pointer.TOP.then("id"), Doc.text(tree.said("id") + "-copy"))
            .with(Pointer.TOP.then("name"), Doc.text(name))
            .with(Pointer.TOP.then("version"), Doc.text("1"));
    begin(name, viewModel.drafts().print(copy));
  }

  private void begin(String name, String text) {
    viewModel
        .changing()
        .ifPresent(deed -> {
          viewModel.await(deed.begin(name, text));
          viewModel.desk().changed();
        });
  }

  /** Brings in a plan file as a plan to write on, whether it is without faults or not. */
  public void bringIn() {
    for (Path file : viewModel.questions().chooseFiles(words.of("plans.bringIn"), kinds())) {
      viewModel
          .desk()
          .ask(
              () -> Files.readString(file),
              text -> begin(String.valueOf(file.getFileName()), text));
    }
  }

  /** Writes the text shown into a file. */
  public void writeOut() {
    PlanChoice now = viewModel.chosenProperty().get();
    if (now == null) {
      return;
    }
    String name = viewModel.tree().said("id").isBlank() ? "plan" : viewModel.tree().said("id");
    viewModel
        .questions()
        .chooseTarget(words.of("plans.writeOut"), name + ".json", kinds())
        .ifPresent(file ->
            viewModel
                .desk()
                .ask(
                    () -> {
                      viewModel
                          .desk()
                          .deeds()
                          .outputs()
                          .write(
                              file,
                              true,
                              out ->
                                  out.write(now.draft().text().getBytes(StandardCharsets.UTF_8)));
                      return file;
                    },
                    done ->
                        viewModel
                            .desk()
                            .shell()
                            .notedProperty()
                            .set(words.of("plans.written", done.toString()))));
  }

  private List<FileKind> kinds() {
    return List.of(new FileKind(words.of("plans.kind"), List.of("*.json")));
  }

  /** The version that saving would make: the one written, or the next where it exists already. */
  public String nextVersion() {
    PlanChoice now = viewModel.chosenProperty().get();
    String version = viewModel.tree().said("version");
    boolean taken =
        now != null
            && now.draft().base().filter(base -> base.version().equals(version)).isPresent();
    return !taken
        ? version
        : version.matches("[0-9]{1,8}")
            ? Integer.toString(Integer.parseInt(version) + 1)
            : version + " (2)";
  }

  /** Makes a version of what is written, which never changes again, and compares it. */
  public void save() {
    PlanChoice now = viewModel.chosenProperty().get();
    String version = nextVersion();
    Optional<CompensationPlan> plan =
        viewModel.plan().isEmpty()
            ? Optional.empty()
            : viewModel.read(viewModel.tree().with(Pointer.TOP.then("version"), Doc.text(version)));
    if (now != null && plan.isPresent()) {
      viewModel
          .changing()
          .ifPresent(deed -> {
            String digest = deed.settle(now.draft(), plan.get()).digest();
            viewModel.await(EditPlans.keyOf(digest));
            viewModel.desk().changed();
            viewModel
                .desk()
                .shell()
                .notedProperty()
                .set(words.of("plans.saved", plan.get().name(), plan.get().version()));
            viewModel.desk().refresh();
          });
    }
  }

  /** Gives up what was written since the version. */
  public void discard() {
    PlanChoice now = viewModel.chosenProperty().get();
    if (now != null && now.draft().changed()) {
      viewModel
          .changing()
          .ifPresent(deed -> {
            deed.write(now.draft().key(), viewModel.tree().said("name"), null);
            viewModel.desk().changed();
          });
    }
  }

  /** Whether there is anything to make a version of. */
  public boolean canSave() {
    PlanChoice now = viewModel.chosenProperty().get();
    return now != null && now.draft().changed() && viewModel.plan().isPresent();
  }
}
