package org.planbridge.intake;

import org.planbridge.facts.TextColumn;

/** Distinct ids and the number of each, in the order first seen; an open table of numbers. */
final class IdIndex {
  private final TextColumn.Builder keys = new TextColumn.Builder();
  // A slot holds the id's hash in its upper half and its number + 1 in the lower; 0 is free.
  private long[] slots = new long[1 << 10];

  /** The number of the id; a new one is the {@link #size} from before. */
  int put(char[] text, int from, int to) {
    int hash = hash(text, from, to);
    int slot = slot(hash, text, from, to);
    int known = (int) slots[slot];
    if (known > 0) {
      return known - 1;
    }
    int number = keys.size();
    keys.add(text, from, to);
    slots[slot] = ((long) hash << 32) | (number + 1);
    if ((number + 1) * 3L > slots.length * 2L) {
      grow();
    }
    return number;
  }

  /** The number of the id, or -1. */
  int find(String id) {
    char[] text = id.toCharArray();
    return (int) slots[slot(hash(text, 0, text.length), text, 0, text.length)] - 1;
  }

  int size() {
    return keys.size();
  }

  private int slot(int hash, char[] text, int from, int to) {
    int mask = slots.length - 1;
    for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
      long held = slots[slot];
      if (held == 0 || ((int) (held >>> 32) == hash && keys.same((int) held - 1, text, from, to))) {
        return slot;
      }
    }
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    int mask = larger.length - 1;
    for (long held : slots) {
      if (held != 0) {
        int slot = (int) (held >>> 32) & mask;
        while (larger[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        larger[slot] = held;
      }
    }
    slots = larger;
  }

  private static int hash(char[] text, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    // Ids often differ in their last digits only; mix so that these reach every bit.
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
