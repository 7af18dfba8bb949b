package org.planbridge.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.planbridge.workspace.ImportWatch;
import org.planbridge.workspace.imports.Watch;

/**
 * Tells the phases of a command, one JSON object a line, if that was asked for; and stops the work
 * when the process is asked to end.
 */
final class Progress implements Watch, ImportWatch {
  private final Session session;
  private final Interruption interruption;

  Progress(Session session, Interruption interruption) {
    this.session = session;
    this.interruption = interruption;
  }

  void phase(String name) {
    tell(Map.of("phase", name));
  }

  @Override
  public boolean goOn(long rows) {
    rows("load", rows);
    return !interruption.asked();
  }

  @Override
  public void stored(long rows, long total) {
    rows("store", rows);
  }

  @Override
  public boolean cancelled() {
    return interruption.asked();
  }

  private void rows(String phase, long rows) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("phase", phase);
    line.put("rows", rows);
    tell(line);
  }

  private void tell(Map<String, Object> line) {
    if (!session.options().tellsProgress()) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      session.tools().json().print(line, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    session.console().tell(bytes.toString(StandardCharsets.UTF_8).stripTrailing());
  }
}
