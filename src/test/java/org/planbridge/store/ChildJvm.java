package org.planbridge.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second Java process that does what {@link ChildMain} is told, and can be killed. */
final class ChildJvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private ChildJvm(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static ChildJvm start(List<String> arguments) throws IOException {
    return start(arguments, null);
  }

  /** Starts a child with a fail point armed. */
  static ChildJvm start(List<String> arguments, String failPoint) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-D" + FailPoints.HOOKS + "=true");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ChildMain.class.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove(FailPoints.VARIABLE);
    if (failPoint != null) {
      builder.environment().put(FailPoints.VARIABLE, failPoint);
    }
    return new ChildJvm(builder.start());
  }

  long pid() {
    return process.pid();
  }

  void awaitLine(String wanted) throws IOException {
    List<String> seen = new ArrayList<>();
    String line;
    while ((line = out.readLine()) != null) {
      if (line.equals(wanted)) {
        return;
      }
      seen.add(line);
    }
    throw new IOException("No line (" + wanted + ") in " + seen);
  }

  /** Waits for the end and gives the exit code. */
  int end() throws IOException, InterruptedException {
    while (out.readLine() != null) {
      // What it says does not matter here; an unread pipe would stop it.
    }
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IOException("The child does not end.");
    }
    return process.exitValue();
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() throws IOException {
    kill();
    out.close();
  }
}
