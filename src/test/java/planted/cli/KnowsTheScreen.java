package planted.cli;

import planted.ui.home.CrowdedPage;

/** Planted: a door between two outer rooms, in the body of a method alone. */
public final class KnowsTheScreen {
  public String name() {
    return CrowdedPage.class.getName();
  }
}
