package org.planbridge.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in one line. */
final class VersionText implements IVersionProvider {
  private final String version;

  VersionText(String version) {
    this.version = version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"planbridge " + version};
  }
}
