package org.planbridge.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planbridge.boot.pages.AppWindow;
import org.planbridge.ui.common.Place;
import org.planbridge.ui.data.FileEntry;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Files dragged with the pointer from a window of another program onto ours. It needs a display
 * that the test may move the pointer of, and {@code xdotool}; the command for it starts both.
 */
@Tag("desktop")
class DesktopDragTest {
  private static final int SOURCE_X = 1400;
  private static final int SOURCE_Y = 300;

  @TempDir Path home;

  @Test
  void filesDroppedByThePointerAreListedForImport() throws Exception {
    Path deals =
        Files.writeString(
            home.resolve("deals.csv"),
            "deal_id,payee_id,date,amount,stage\nD-1,P-1,2026-03-02,100.00,Won\n");
    Path payees = Files.writeString(home.resolve("payees.csv"), "payee_id,name\nP-1,Dana Ruiz\n");
    try (AppWindow app = AppWindow.open(home.resolve("own"))) {
      Process source = source(deals, payees);
      try {
        drag();
        WaitForAsyncUtils.waitFor(
            30, TimeUnit.SECONDS, () -> app.window().data().files().size() == 2);
      } finally {
        source.destroy();
      }
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(app.window().data().files())
          .extracting(FileEntry::name)
          .containsExactlyInAnyOrder("deals.csv", "payees.csv");
      assertThat(app.window().shell().placeProperty().get()).isEqualTo(Place.DATA);
      assertThat(app.window().shell().dropOfferProperty().get()).isEmpty();
      assertThat(app.window().data().canImportProperty().get()).isTrue();
    }
  }

  private static Process source(Path... files) throws IOException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                "javafx.controls",
                "--enable-native-access=javafx.graphics",
                "-Dprism.order=sw",
                "-cp",
                Path.of("target", "test-classes").toString(),
                FileDragSource.class.getName(),
                Integer.toString(SOURCE_X),
                Integer.toString(SOURCE_Y)));
    for (Path file : files) {
      command.add(file.toString());
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(said.readLine()).isEqualTo("ready");
    return process;
  }

  /** The pointer goes in small steps, as a hand does: a drag begins and is followed by motion. */
  private static void drag() throws IOException, InterruptedException {
    StringBuilder script = new StringBuilder("sleep 1.5 mousemove 1480 380 sleep 0.3 mousedown 1");
    for (int x = 1470; x >= 640; x -= 10) {
      script.append(" mousemove ").append(x).append(" 400 sleep 0.02");
    }
    for (int step = 0; step < 12; step++) {
      script.append(" sleep 0.25 mousemove ").append(640 + step).append(" 402");
    }
    script.append(" sleep 0.5 mouseup 1");
    List<String> command = new java.util.ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(script.toString().split(" ")));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
