package org.planbridge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFilesTest {
  @TempDir Path folder;

  private UserFiles files() {
    return new UserFiles(folder.resolve("home"));
  }

  @Test
  void recentProjectsComeNewestFirstAndOnce() {
    assertThat(files().all()).isEmpty();
    files().opened(Path.of("/a b/ä=#.planbridge"));
    files().opened(Path.of("/two.planbridge"));
    files().opened(Path.of("/a b/ä=#.planbridge"));
    assertThat(files().all())
        .containsExactly(Path.of("/a b/ä=#.planbridge"), Path.of("/two.planbridge"));
    files().forget(Path.of("/a b/ä=#.planbridge"));
    assertThat(files().all()).containsExactly(Path.of("/two.planbridge"));
  }

  @Test
  void onlyTwelveAreKept() {
    List<Path> wanted = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      files().opened(Path.of("/" + i + ".planbridge"));
      wanted.addFirst(Path.of("/" + i + ".planbridge"));
    }
    assertThat(files().all()).isEqualTo(wanted.subList(0, 12));
  }

  @Test
  void preferencesAreKeptBesideThem() {
    files().set("theme", "dark");
    files().opened(Path.of("/two.planbridge"));
    assertThat(files().get("theme")).contains("dark");
    files().set("theme", null);
    assertThat(files().get("theme")).isEmpty();
    assertThat(files().all()).hasSize(1);
  }

  @Test
  void nobodyElseMayReadThem() throws IOException {
    files().set("theme", "dark");
    Path file = folder.resolve("home/planbridge.properties");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void aSpoiltFileCountsAsEmpty() throws IOException {
    Files.createDirectories(folder.resolve("home"));
    Files.write(folder.resolve("home/planbridge.properties"), new byte[] {(byte) 0xff, 92, 117});
    assertThat(files().all()).isEmpty();
    files().opened(Path.of("/two.planbridge"));
    assertThat(files().all()).hasSize(1);
  }

  @Test
  void theFolderIsTheUsualOneOrTheOneNamed() {
    Path home = Path.of("/people/ann");
    assertThat(UserFiles.folder(Map.of("PLANBRIDGE_HOME", "/x"), home, "Linux"))
        .isEqualTo(Path.of("/x"));
    assertThat(UserFiles.folder(Map.of(), home, "Linux"))
        .isEqualTo(Path.of("/people/ann/.config/planbridge"));
    assertThat(UserFiles.folder(Map.of("XDG_CONFIG_HOME", "/c"), home, "Linux"))
        .isEqualTo(Path.of("/c/planbridge"));
    assertThat(UserFiles.folder(Map.of(), home, "Mac OS X"))
        .isEqualTo(Path.of("/people/ann/Library/Application Support/Planbridge"));
    assertThat(UserFiles.folder(Map.of("APPDATA", "/r"), home, "Windows 11"))
        .isEqualTo(Path.of("/r/Planbridge"));
  }
}
