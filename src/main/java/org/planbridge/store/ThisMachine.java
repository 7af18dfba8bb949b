package org.planbridge.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planbridge.workspace.Holder;

/** Who and where this program is, learned without asking the network. */
final class ThisMachine {
  private ThisMachine() {}

  static Holder holder(Instant since, String version) {
    return new Holder(
        System.getProperty("user.name", "?"),
        host(),
        ProcessHandle.current().pid(),
        since,
        version);
  }

  private static String host() {
    for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME", "HOST"}) {
      @Nullable String value = System.getenv(variable);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return "this computer";
    }
  }
}
