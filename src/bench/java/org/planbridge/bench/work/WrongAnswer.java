package org.planbridge.bench.work;

/** Something computed or written differs from the published answer; no time counts after that. */
public final class WrongAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what differs, with the value found and the value expected. */
  public WrongAnswer(String message) {
    super(message);
  }
}
