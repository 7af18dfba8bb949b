package org.planbridge.bench.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.planbridge.bench.run.Probe;
import org.planbridge.bench.work.Size;
import org.planbridge.bench.work.Workload;

/**
 * The app started as a process, to its third frame and its end, without and with an ahead-of-time
 * cache. No display is needed: JavaFX draws its frames in memory, so what a window system adds is
 * not in the figure; what ending adds is.
 */
public final class StartProbe implements Probe {
  private static final int ROUNDS = 5;
  private static final String NO_DISPLAY = "-Dglass.platform=Headless -Dprism.order=sw";
  private static final String LEAVE = NO_DISPLAY + " -Dplanbridge.exit=true";

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
    return Assembled.find()
        .map(app -> read(app, workload.folder()))
        .orElse("not measured, as the program is not assembled");
  }

  private static String read(Assembled app, Path folder) {
    String plain = "without AOT cache " + median(app, folder, LEAVE + " -XX:AOTMode=off");
    String platform = " (JavaFX headless, the process's end included)";
    Path kept = app.folder().resolve("lib/planbridge.aot");
    if (Files.exists(kept)) {
      return plain + "; with it " + median(app, folder, LEAVE) + platform;
    }
    Path cache = folder.resolve("start.aot");
    try {
      Files.deleteIfExists(cache);
      app.run(
          folder,
          NO_DISPLAY + " -XX:AOTCacheOutput=start.aot",
          List.of("sample", "--headless", "--force", "--out", "sample"));
      if (!Files.exists(cache)) {
        return plain + "; no AOT cache could be made" + platform;
      }
      return plain
          + "; with it "
          + median(app, folder, LEAVE + " -XX:AOTCache=start.aot")
          + platform;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String median(Assembled app, Path folder, String options) {
    List<Long> nanos = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      long one = app.run(folder, options, List.of());
      if (round > 0) {
        nanos.add(one);
      }
    }
    return OpeningProbe.millis(Assembled.median(nanos));
  }
}
