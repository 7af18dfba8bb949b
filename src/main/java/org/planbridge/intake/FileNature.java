package org.planbridge.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises files that are no table of text by their first bytes. */
final class FileNature {
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>\\s*([^<]{0,80})", Pattern.CASE_INSENSITIVE);

  private FileNature() {}

  /** {@code PNG}, {@code XLSX} and so on; {@code binary} for what has no name but is no text. */
  static Optional<String> foreign(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG")) {
      return Optional.of("PNG");
    } else if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return Optional.of("JPEG");
    } else if (start.startsWith("GIF8")) {
      return Optional.of("GIF");
    } else if (start.startsWith("%PDF")) {
      return Optional.of("PDF");
    } else if (start.startsWith("PK\u0003\u0004")) {
      return Optional.of(contains(head, "xl/") ? "XLSX" : "ZIP");
    } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of("XLS");
    } else if (start.startsWith("\u001F\u008B")) {
      return Optional.of("GZIP");
    } else if (start.startsWith("SQLite f")) {
      return Optional.of("SQLITE");
    } else if (start.startsWith("{\\rtf")) {
      return Optional.of("RTF");
    } else if (json(head)) {
      return Optional.of("JSON");
    }
    return strange(head) ? Optional.of("binary") : Optional.empty();
  }

  /** The title of a web page, empty if it has none; nothing if the file is no web page. */
  static Optional<String> webPageTitle(byte[] head) {
    String text = new String(head, 0, Math.min(head.length, 65_536), StandardCharsets.UTF_8);
    String start = text.replace("\uFEFF", "").stripLeading();
    String lower = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
    if (!lower.startsWith("<!doctype html")
        && !lower.startsWith("<html")
        && !(lower.startsWith("<") && lower.contains("<html"))) {
      return Optional.empty();
    }
    Matcher title = TITLE.matcher(text);
    return Optional.of(title.find() ? title.group(1).strip() : "");
  }

  private static boolean json(byte[] head) {
    String text =
        new String(head, 0, Math.min(head.length, 4096), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .strip();
    return text.matches("(?s)\\{\\s*(\"|\\}).*") || text.matches("(?s)\\[\\s*(\\{|\\[).*");
  }

  /** More than one byte in a hundred is a control character that no text has. */
  private static boolean strange(byte[] head) {
    int odd = 0;
    for (byte one : head) {
      if (one > 0 && one < 32 && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
        odd++;
      }
    }
    return odd > 4 && odd * 100L > head.length;
  }

  private static boolean contains(byte[] head, String part) {
    return new String(head, StandardCharsets.ISO_8859_1).contains(part);
  }
}
