package org.planbridge.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.planbridge.problem.Code;
import org.planbridge.problem.Problem;

/** What the program answers to the shell. */
enum ExitCode {
  /** Done, also with warnings. */
  DONE(0),
  /** A check ran and found something. */
  FOUND(1),
  USAGE(64),
  /** An input is not usable; nothing is stored. */
  BAD_INPUT(65),
  /** An input is not there or cannot be read. */
  NO_INPUT(66),
  /** Something that the deed needs is not here, such as a display. */
  UNAVAILABLE(69),
  INTERNAL(70),
  /** An output is there already or cannot be made. */
  NO_OUTPUT(73),
  /** The world failed: disk full, a read or write error. */
  FAILED(74),
  /** Somebody else is at it; try again. */
  BUSY(75),
  /** Made by a newer version. */
  NEWER(76),
  NO_PERMISSION(77),
  /** A map file or a setting is wrong. */
  BAD_CONFIGURATION(78),
  INTERRUPTED(130);

  /** Of several faults the one that must be mended first decides. */
  private static final List<ExitCode> GRAVEST_FIRST =
      List.of(
          INTERNAL,
          USAGE,
          FAILED,
          NO_PERMISSION,
          BUSY,
          NEWER,
          NO_INPUT,
          NO_OUTPUT,
          BAD_CONFIGURATION,
          BAD_INPUT,
          FOUND,
          DONE);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** The code for what went wrong; {@code DONE} if there are only warnings. */
  static ExitCode of(List<Problem> problems) {
    return Stream.concat(
            Stream.of(DONE),
            problems.stream().filter(Problem::isError).map(one -> ExitCode.of(one.code())))
        .min(Comparator.comparingInt(GRAVEST_FIRST::indexOf))
        .orElse(DONE);
  }

  private static ExitCode of(Code code) {
    return switch (code) {
      case USAGE, DATES_REVERSED -> USAGE;
      case INTERNAL, MEMORY -> INTERNAL;
      case DISK_FULL, IO_FAILED, PROJ_BACKUP -> FAILED;
      case NO_PERMISSION, PROJ_READ_ONLY -> NO_PERMISSION;
      case PROJ_IN_USE, PROJ_BUSY -> BUSY;
      case PROJ_NEWER, PLAN_NEWER -> NEWER;
      case FILE_MISSING, FILE_UNREADABLE, NOT_FOUND -> NO_INPUT;
      case PROJ_EXISTS, OUTPUT_EXISTS -> NO_OUTPUT;
      case MAP_INVALID -> BAD_CONFIGURATION;
      default -> BAD_INPUT;
    };
  }
}
