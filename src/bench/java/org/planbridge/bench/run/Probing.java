package org.planbridge.bench.run;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.planbridge.bench.work.Workload;
import org.planbridge.bench.work.WrongAnswer;

/** Probes with a limit of time: one that fails or hangs says why, and the run goes on. */
final class Probing {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private Probing() {}

  /** The figure in words, or why there is none. */
  static String read(Probe probe, Workload workload) {
    return read(probe, workload, LIMIT);
  }

  static String read(Probe probe, Workload workload, Duration limit) {
    CompletableFuture<String> reading = new CompletableFuture<>();
    Thread thread =
        Thread.ofPlatform()
            .name("probe")
            .daemon()
            .start(() -> {
              try {
                reading.complete(probe.read(workload));
              } catch (RuntimeException | Error e) {
                reading.completeExceptionally(e);
              }
            });
    try {
      return reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      return "not measured: it took longer than %d minutes".formatted(limit.toMinutes());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof WrongAnswer wrong) {
        throw wrong;
      }
      return "not measured: " + Objects.requireNonNullElse(e.getCause(), e).getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "not measured: interrupted";
    }
  }
}
