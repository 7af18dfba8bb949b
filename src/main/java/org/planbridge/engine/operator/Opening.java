package org.planbridge.engine.operator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.LimitReason;

/** Where a gate is open in a block: line by line, and for sums of periods when their run ends. */
final class Opening {
  private static final int SHUT = 0;
  private static final int OPEN = 1;

  private final Frame frame;
  private final List<GateLook> looks;
  private final int[] codes;
  private final int[] decided;

  /**
   * @param decided for every line the line with which it was decided about it, or {@code -1 - run}
   *     if that was the end of its run
   */
  private Opening(Frame frame, List<GateLook> looks, int[] codes, int[] decided) {
    this.frame = frame;
    this.looks = looks;
    this.codes = codes;
    this.decided = decided;
  }

  /** Looked at with every line; it lets through what it holds for. */
  static Opening byLine(Frame frame, List<GateLook> looks) {
    int[] codes = frame.codes();
    int[] decided = new int[frame.size];
    for (int i = 0; i < frame.size; i++) {
      codes[i] = holds(looks, i) ? OPEN : SHUT;
      decided[i] = i;
    }
    return new Opening(frame, looks, codes, decided);
  }

  /**
   * Looked at with every line and when the run ends; when it opens, the run's lines before are
   * released too.
   *
   * @param runsEnd whether runs are periods; a deal that is a run by itself has no later end
   */
  static Opening released(Frame frame, List<GateLook> looks, Groups groups, boolean runsEnd) {
    int[] codes = frame.codes();
    int[] decided = new int[frame.size];
    for (int g = groups.first(); g < groups.end(); g++) {
      boolean open = runsEnd && groups.to(g) > groups.from(g) && holdsAtEnd(looks, g);
      int decides = runsEnd ? -1 - g : groups.to(g) - 1;
      for (int i = groups.to(g) - 1; i >= groups.from(g); i--) {
        if (holds(looks, i)) {
          open = true;
          decides = i;
        }
        codes[i] = open ? OPEN : SHUT;
        decided[i] = decides;
      }
    }
    return new Opening(frame, looks, codes, decided);
  }

  /** Looked at once, when each run has ended. */
  static Opening atEnd(Frame frame, List<GateLook> looks, Groups groups) {
    int[] codes = frame.codes();
    int[] decided = new int[frame.size];
    for (int g = groups.first(); g < groups.end(); g++) {
      boolean open = groups.to(g) > groups.from(g) && holdsAtEnd(looks, g);
      for (int i = groups.from(g); i < groups.to(g); i++) {
        codes[i] = open ? OPEN : SHUT;
        decided[i] = -1 - g;
      }
    }
    return new Opening(frame, looks, codes, decided);
  }

  private static boolean holds(List<GateLook> looks, int line) {
    for (GateLook look : looks) {
      if (!look.holds(line)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsAtEnd(List<GateLook> looks, int run) {
    return looks.stream().allMatch(one -> one.holdsAtEnd(run));
  }

  /** The same gate as it stands with each line, without what is let through later. */
  Opening atOnce() {
    int[] open = frame.codes();
    for (int i = 0; i < frame.size; i++) {
      open[i] = isOpen(i) && !isLater(i) ? OPEN : SHUT;
    }
    return new Opening(frame, looks, open, decided);
  }

  /** Whether a line is let through, but only after its own deal. */
  boolean isLater(int line) {
    return isOpen(line) && decided[line] != line;
  }

  /** Whether some line is let through only after its own deal. */
  boolean anyLater() {
    for (int i = 0; i < frame.size; i++) {
      if (isLater(i)) {
        return true;
      }
    }
    return false;
  }

  /** 1 where the gate lets a line through. */
  int[] codes() {
    return codes;
  }

  boolean isOpen(int line) {
    return codes[line] == OPEN;
  }

  boolean isOpenAtEnd(int run) {
    return holdsAtEnd(looks, run);
  }

  /** What was looked at to decide about a line. */
  List<LimitReason.Look> looks(int line) {
    return decided[line] < 0
        ? looksAtEnd(-1 - decided[line])
        : looks.stream().map(one -> one.at(decided[line])).toList();
  }

  List<LimitReason.Look> looksAtEnd(int run) {
    return looks.stream().map(one -> one.atEnd(run)).toList();
  }

  /**
   * The day on which it was decided about a line.
   *
   * @param grid the gate's periods; null if every deal is one
   */
  LocalDate day(int line, @Nullable PeriodGrid grid) {
    if (decided[line] < 0 && grid != null) {
      LocalDate last = grid.periodOfRun(-1 - decided[line]).span().last();
      LocalDate known = frame.lines.basis().last();
      return last.isBefore(known) ? last : known;
    }
    return frame.lines.date(frame.from + decided[line]);
  }

  /** Lines that are let through fall due when that was decided. */
  DueParts due(@Nullable PeriodGrid grid) {
    int[] days = new int[frame.size];
    for (int i = 0; i < frame.size; i++) {
      days[i] = isOpen(i) ? epochDay(i, grid) : frame.lines.day(frame.from + i);
    }
    return DueParts.whole(frame.from, days);
  }

  /**
   * What is let through later adds to a line when that was decided.
   *
   * @param atOnce what lines come to, in minor units, as the gate stands with each
   * @param whole what they come to with all that is let through
   */
  DueParts due(@Nullable PeriodGrid grid, long[] atOnce, long[] whole) {
    DueParts.Building parts = new DueParts.Building(frame.from, frame.size);
    for (int i = 0; i < frame.size; i++) {
      int own = frame.lines.day(frame.from + i);
      if (isLater(i)) {
        parts.part(own, atOnce[i]);
        parts.part(epochDay(i, grid), Math.subtractExact(whole[i], atOnce[i]));
      } else {
        parts.part(own, whole[i]);
      }
      parts.end();
    }
    return parts.built();
  }

  private int epochDay(int line, @Nullable PeriodGrid grid) {
    return Math.toIntExact(day(line, grid).toEpochDay());
  }
}
