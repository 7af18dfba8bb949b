package planted.words;

/** Planted: lower case that depends on the machine, by a reference. */
public final class FoldsByTheMachinesLanguage {
  public java.util.function.UnaryOperator<String> fold() {
    return String::toLowerCase;
  }
}
