package planted.ui.home;

/** Planted: a screen built from seven things. */
public final class CrowdedPage {
  private final String all;

  public CrowdedPage(
      String one, String two, String three, String four, String five, String six, String seven) {
    all = one + two + three + four + five + six + seven;
  }

  public String all() {
    return all;
  }
}
