package org.planbridge.cli;

/** Ends a command because the process was asked to end. */
final class Interrupted extends RuntimeException {
  private static final long serialVersionUID = 1;

  Interrupted() {
    super("The process was asked to end.", null, false, false);
  }
}
