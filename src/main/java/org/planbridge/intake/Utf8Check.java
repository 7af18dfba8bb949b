package org.planbridge.intake;

/**
 * Decides byte by byte whether a text is UTF-8, and if not, whether it can be Windows-1252: then a
 * high byte is a letter or sign on its own, never one of the five that mean nothing, and hardly
 * ever stands in a long run.
 */
final class Utf8Check {
  private int left;
  private int low = 0x80;
  private int high = 0xBF;
  private int run;
  private long at;
  private long badAt = -1;
  private long wide;
  private long zeros;
  private boolean latin = true;

  /** Whether no character is half read. */
  boolean between() {
    return left == 0;
  }

  /** Passes over bytes that are all ASCII. */
  void plain(int length) {
    run = 0;
    at += length;
  }

  void next(byte one) {
    take(one & 0xFF);
    at++;
  }

  private void take(int value) {
    if (left > 0) {
      follow(value);
      return;
    }
    if (value < 0x80) {
      run = 0;
      zeros += value == 0 ? 1 : 0;
      return;
    }
    start(value);
  }

  private void start(int value) {
    single(value);
    low = 0x80;
    high = 0xBF;
    if (value >= 0xC2 && value <= 0xDF) {
      left = 1;
    } else if (value >= 0xE0 && value <= 0xEF) {
      left = 2;
      low = value == 0xE0 ? 0xA0 : 0x80;
      high = value == 0xED ? 0x9F : 0xBF;
    } else if (value >= 0xF0 && value <= 0xF4) {
      left = 3;
      low = value == 0xF0 ? 0x90 : 0x80;
      high = value == 0xF4 ? 0x8F : 0xBF;
    } else {
      bad();
    }
  }

  private void follow(int value) {
    if (value < low || value > high) {
      left = 0;
      bad();
      take(value);
      return;
    }
    single(value);
    low = 0x80;
    high = 0xBF;
    left--;
    if (left == 0) {
      wide++;
    }
  }

  private void single(int value) {
    run++;
    boolean nothing =
        value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
    latin &= !nothing && value != 0xFF && run <= 3;
  }

  private void bad() {
    if (badAt < 0) {
      badAt = at;
    }
  }

  /** The text ends here; half a character is a bad one. */
  void end() {
    if (left > 0) {
      bad();
    }
  }

  /** How many bytes stand before the first that is not UTF-8; -1 if there is none. */
  long badAt() {
    return badAt;
  }

  long wide() {
    return wide;
  }

  long zeros() {
    return zeros;
  }

  boolean latin() {
    return latin;
  }
}
