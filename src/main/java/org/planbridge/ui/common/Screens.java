package org.planbridge.ui.common;

/** Moves between screens; every move can be taken back. */
public interface Screens {
  /** Shows a screen as it was left. */
  void show(Place place);

  /**
   * Shows the review of one payee.
   *
   * @param payee the payee's id
   */
  void review(String payee);

  /** Shows the screen before this one, if there is one. */
  void back();

  /** Takes back the last {@link #back()}, if it was the last move. */
  void forward();
}
