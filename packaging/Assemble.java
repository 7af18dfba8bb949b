import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;

/**
 * Puts the program that can be started, {@code target/planbridge}, together. Run by the build, by
 * the JDK that the build chose, as {@code java Assemble.java PACKAGING JAR OUT NAME=VALUE... --
 * CLASSPATH}: the launchers of the folder PACKAGING with each {@code @NAME@} filled in, the
 * application's JAR, the libraries of the CLASSPATH (JavaFX in a folder of its own), and the home
 * of the running JDK in a file {@code jdk}. Jars of an earlier build are removed.
 */
void main(String[] arguments) throws IOException {
  var packaging = Path.of(arguments[0]);
  var jar = Path.of(arguments[1]);
  var out = Path.of(arguments[2]);
  var words = new TreeMap<String, String>();
  var next = 3;
  for (; !arguments[next].equals("--"); next++) {
    var word = arguments[next].split("=", 2);
    words.put("@" + word[0] + "@", word[1]);
  }
  var libraries =
      List.of(arguments[next + 1].split(java.io.File.pathSeparator)).stream()
          .map(Path::of)
          .toList();

  var lib = Files.createDirectories(out.resolve("lib"));
  var javafx = Files.createDirectories(lib.resolve("javafx"));
  var wanted = new HashSet<Path>();
  copy(jar, lib.resolve("planbridge.jar"), wanted);
  for (var library : libraries) {
    var name = library.getFileName();
    if (!library.toString().replace('\\', '/').contains("/org/openjfx/")) {
      copy(library, lib.resolve(name), wanted);
    } else if (isModule(library)) {
      copy(library, javafx.resolve(name), wanted);
    }
  }
  for (var folder : List.of(lib, javafx)) {
    try (var jars = Files.newDirectoryStream(folder, "*.{jar,aot}")) {
      for (var old : jars) {
        if (!wanted.contains(old)) {
          Files.delete(old);
        }
      }
    }
  }
  copy(packaging.resolve("find-jdk.sh"), lib.resolve("find-jdk.sh"), wanted);
  var bin = Files.createDirectories(out.resolve("bin"));
  for (var launcher : List.of("planbridge", "planbridge.cmd")) {
    var text = Files.readString(packaging.resolve(launcher));
    for (var word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    if (launcher.endsWith(".cmd")) {
      text = text.replace("\r\n", "\n").replace("\n", "\r\n");
    }
    Files.writeString(bin.resolve(launcher), text);
    bin.resolve(launcher).toFile().setExecutable(true, false);
  }
  Files.writeString(out.resolve("jdk"), System.getProperty("java.home") + "\n");
}

/** Whether a jar of JavaFX holds a module; those that are named after no system are empty. */
boolean isModule(Path library) throws IOException {
  try (var jar = new JarFile(library.toFile())) {
    return jar.getEntry("module-info.class") != null;
  }
}

/** Copies a file unless the very same is there already. */
void copy(Path from, Path to, Set<Path> wanted) throws IOException {
  wanted.add(to);
  if (!Files.exists(to) || Files.mismatch(from, to) >= 0) {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
