package org.planbridge.store;

import java.nio.file.Path;
import org.planbridge.workspace.ProjectStore;

/** What a second process does with a project: {@code hold FILE} or {@code import FILE DEALS}. */
final class ChildMain {
  private ChildMain() {}

  public static void main(String[] args) throws InterruptedException {
    Path file = Path.of(args[1]);
    switch (args[0]) {
      case "hold" -> {
        try (ProjectStore project = ProjectFolder.open(file)) {
          System.out.println("holding");
          Thread.sleep(60_000);
          System.out.println(project.file());
        }
      }
      case "import" -> {
        try (ProjectStore project = ProjectFolder.open(file)) {
          System.out.println("importing");
          ProjectFolder.store(project, new RandomFacts(77, "new-").draw(Integer.parseInt(args[2])));
          System.out.println("imported");
        }
      }
      case "create" -> ProjectFolder.create(file).close();
      default -> throw new IllegalArgumentException(args[0]);
    }
  }
}
