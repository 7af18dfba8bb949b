package planted.ui.home;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Planted: follows an address. */
public final class FetchesAnAddress {
  public InputStream fetch(URL address) throws IOException {
    return address.openStream();
  }
}
