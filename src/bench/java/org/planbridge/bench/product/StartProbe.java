package org.planbridge.bench.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planbridge.bench.run.Probe;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;

/**
 * The app started as a process to its third frame, without and with an ahead-of-time cache. No
 * display is needed: JavaFX draws its frames in memory, so what a window system adds is not in the
 * figure. The launcher script is.
 */
public final class StartProbe implements Probe {
  private static final int ROUNDS = 7;

  @Override
  public int goal() {
    return 9;
  }

  @Override
  public boolean wants(Workload workload) {
    return workload.size() == Size.L;
  }

  @Override
  public String read(Workload workload) {
    Assembled app = Assembled.found();
    Path folder = workload.folder();
    String plain = "without AOT cache " + median(app, folder, "-XX:AOTMode=off");
    return plain + "; with it " + median(app, folder, cached(app, folder)) + " (JavaFX headless)";
  }

  /** The option that starts with a cache: the app's own, or one made as the app's script does. */
  static String cached(Assembled app, Path folder) {
    if (Files.exists(app.folder().resolve("lib/planbridge.aot"))) {
      return "";
    }
    Path cache = folder.resolve("start.aot");
    try {
      Files.deleteIfExists(cache);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    app.run(
        folder,
        Assembled.NO_DISPLAY + " -Dplanbridge.exit=true -XX:AOTCacheOutput=start.aot",
        List.of("--sample"));
    if (!Files.exists(cache)) {
      throw new IllegalStateException("no AOT cache could be made");
    }
    return "-XX:AOTCache=start.aot";
  }

  private static String median(Assembled app, Path folder, String options) {
    List<Long> millis = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      long one = app.window(folder, options, List.of()).millis();
      if (round > 0) {
        millis.add(one);
      }
    }
    return String.format(Locale.ROOT, "%,.0f ms", Assembled.median(millis));
  }
}
