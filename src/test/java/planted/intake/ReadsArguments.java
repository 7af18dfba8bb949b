package planted.intake;

import picocli.CommandLine.Option;

/** Planted: the command line outside its room, by an annotation alone. */
public final class ReadsArguments {
  @Option(names = "--file")
  private String file = "";

  public String file() {
    return file;
  }
}
