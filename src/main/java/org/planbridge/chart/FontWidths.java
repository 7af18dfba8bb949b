package org.planbridge.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text widths of the shipped font from its own table of advances, so that a picture is laid out
 * alike with and without a window. Kerning is left out; it makes real text a little narrower.
 */
public final class FontWidths implements TextMetrics {
  private static final FontWidths SHIPPED = read("/fonts/planbridge-sans.widths");
  private static final short UNKNOWN = 1000;

  private final short[] regular;
  private final short[] bold;

  private FontWidths(short[] regular, short[] bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** The widths of Planbridge Sans. */
  public static FontWidths planbridgeSans() {
    return SHIPPED;
  }

  @Override
  public double width(String text, double size, boolean strong) {
    var widths = strong ? bold : regular;
    long sum = text.codePoints().mapToLong(c -> c < widths.length ? widths[c] : UNKNOWN).sum();
    return sum * size / 1000;
  }

  private static FontWidths read(String resource) {
    var regular = new short[0x2800];
    var bold = new short[0x2800];
    // A character the font does not have is drawn by another font: allow it a full em.
    Arrays.fill(regular, UNKNOWN);
    Arrays.fill(bold, UNKNOWN);
    try (InputStream bytes = FontWidths.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("Missing from the application: " + resource);
      }
      var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          var parts = line.split(" ", -1);
          int character = Integer.parseInt(parts[0], 16);
          regular[character] = Short.parseShort(parts[1]);
          bold[character] = Short.parseShort(parts[2]);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
    return new FontWidths(regular, bold);
  }
}
