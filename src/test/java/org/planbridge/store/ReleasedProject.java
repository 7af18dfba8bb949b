package org.planbridge.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.facts.Facts;
import org.planbridge.workspace.PastImport;
import org.planbridge.workspace.ProjectStore;
import org.planbridge.workspace.ReadFile;
import org.planbridge.workspace.Side;
import org.planbridge.workspace.StoredPlan;

/**
 * Makes the small project that the present version of the file leaves for later builds, and its
 * content as text. Run once for each version, with the folder of the test projects as argument; a
 * file that is there is never made again.
 */
final class ReleasedProject {
  private ReleasedProject() {}

  public static void main(String[] args) throws IOException {
    String name = "v" + Schema.CURRENT.version();
    Path file = Path.of(args[0]).resolve(name + ".planbridge");
    try (ProjectStore project = ProjectFolder.create(file)) {
      ProjectFolder.store(project, new RandomFacts(1).draw(40));
      List<Long> second = ProjectFolder.store(project, new RandomFacts(2, "x-").draw(10));
      project.imports().switchTo(List.of(), second.subList(0, 1));
      for (String version : List.of("1", "2")) {
        project
            .plans()
            .keep(
                new StoredPlan(
                    RandomFacts.digest(version), "ae", "AE plan", version, "{\"format\":1}"),
                ProjectFolder.NOW);
      }
      project.plans().place(Side.CURRENT, List.of(RandomFacts.digest("1")));
      project.plans().place(Side.PROPOSED, List.of(RandomFacts.digest("2")));
      project.settings().set("basis", "earned");
      project.settings().view("payee", "p7");
      Files.writeString(Path.of(args[0]).resolve(name + ".txt"), text(project));
    }
  }

  /** Everything that a person put into the project, line by line. */
  static String text(ProjectStore project) {
    Facts facts = project.facts();
    List<Object> lines = new ArrayList<>();
    lines.add(project.digest());
    lines.addAll(ProjectFolder.lines(facts.deals()));
    facts.payees().forEach(it -> lines.add(new java.util.TreeMap<>(it.attributes())));
    facts
        .payees()
        .forEach(it ->
            lines.add(
                String.join(
                    "|",
                    it.id(),
                    it.name(),
                    it.role(),
                    it.team(),
                    String.valueOf(it.hireDate()),
                    String.valueOf(it.targetIncentive()),
                    String.valueOf(it.source()))));
    lines.addAll(facts.splits());
    lines.addAll(facts.quotas());
    facts.events().forEach(it -> lines.add(sorted(it.toString(), it.attributes())));
    lines.addAll(facts.statements());
    lines.addAll(facts.openings());
    facts.achievements().forEach(it -> lines.add(sorted(it.toString(), it.attributes())));
    lines.addAll(facts.rates());
    lines.addAll(project.plans().all());
    lines.add(project.plans().placed(Side.CURRENT));
    lines.add(project.plans().placed(Side.PROPOSED));
    lines.add(project.settings().settings());
    lines.add(project.settings().views());
    project.imports().all().forEach(it -> lines.add(line(it)));
    project.imports().all().forEach(it -> lines.add(project.imports().problems(it.id())));
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.toString().replace("\n", "\\n")).append('\n'));
    return text.toString();
  }

  /** Maps of facts have no order of their own. */
  private static String sorted(String text, java.util.Map<String, String> attributes) {
    return text.replace(attributes.toString(), new java.util.TreeMap<>(attributes).toString());
  }

  private static String line(PastImport past) {
    ReadFile file = past.file();
    return List.of(
            past.id(),
            past.step(),
            past.state(),
            file.kind(),
            file.name(),
            file.sha256(),
            file.read(),
            file.used(),
            file.held(),
            file.ignored(),
            file.reading(),
            past.at(),
            past.seal())
        .toString();
  }
}
