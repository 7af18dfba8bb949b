package org.planbridge.boot;

/** Starts Planbridge: the window when called without arguments, the command line otherwise. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    System.exit(0);
  }
}
