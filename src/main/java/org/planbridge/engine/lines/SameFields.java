package org.planbridge.engine.lines;

/** Whether two fields have the same value. */
record SameFields(FieldText one, FieldText other) implements LineTest {
  @Override
  public void test(int from, int size, byte[] answers) {
    for (int i = 0; i < size; i++) {
      Object a = one.at(from + i);
      Object b = other.at(from + i);
      answers[i] = a == null || b == null ? UNKNOWN : FieldText.same(a, b) ? YES : NO;
    }
  }

  @Override
  public boolean mayBeUnknown() {
    return true;
  }
}
