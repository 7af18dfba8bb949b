package org.planbridge.ui.data;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.planbridge.ui.common.UiWords;
import org.planbridge.workspace.BatchState;
import org.planbridge.workspace.PastImport;
import org.planbridge.workspace.ProjectStore;

/** One imported file as the history lists it. */
public record PastEntry(
    String file,
    String kind,
    String at,
    long read,
    long used,
    long held,
    long ignored,
    boolean live) {
  static List<PastEntry> all(ProjectStore project, UiWords words) {
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(words.locale())
            .withZone(ZoneId.systemDefault());
    return project.imports().all().reversed().stream().map(past -> of(past, time, words)).toList();
  }

  private static PastEntry of(PastImport past, DateTimeFormatter time, UiWords words) {
    return new PastEntry(
        past.file().name(),
        words.of("kind." + past.file().kind().name().toLowerCase(Locale.ROOT)),
        past.state() == BatchState.LIVE
            ? time.format(past.at())
            : words.of("data.undone", time.format(past.at())),
        past.file().read(),
        past.file().used(),
        past.file().held(),
        past.file().ignored(),
        past.state() == BatchState.LIVE);
  }
}
