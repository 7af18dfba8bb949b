package planted.intake;

import java.io.IOException;
import java.net.Socket;

/** Planted: a network connection. */
public final class CallsHome {
  public Socket call() throws IOException {
    return new Socket("localhost", 1);
  }
}
