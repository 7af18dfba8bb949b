package org.planbridge.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Passes bytes on and keeps their digest and the last two of them. */
final class HashedInput extends FilterInputStream {
  private final MessageDigest digest = Digests.sha256();
  private int last = -1;
  private int before = -1;

  HashedInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] block, int from, int length) throws IOException {
    int n = in.read(block, from, length);
    if (n > 0) {
      digest.update(block, from, n);
      before = n > 1 ? block[from + n - 2] : last;
      last = block[from + n - 1];
    }
    return n;
  }

  @Override
  public long skip(long count) {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  byte[] digest() {
    return digest.digest();
  }

  /** Whether the text read so far ends a line, in one or two bytes a character. */
  boolean endsWithLine() {
    int end = last == 0 ? before : last;
    return end == '\n' || end == '\r';
  }
}
