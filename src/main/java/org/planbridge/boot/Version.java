package org.planbridge.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version this build is. */
final class Version {
  private static final String BUILD = "/build.properties";

  private Version() {}

  /** Such as {@code 0.1.0}, written into the program by the build. */
  static String number() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(BUILD)) {
      if (in == null) {
        throw new IllegalStateException("The build left out (%s).".formatted(BUILD));
      }
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "");
  }
}
