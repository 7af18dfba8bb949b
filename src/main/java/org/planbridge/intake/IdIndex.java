package org.planbridge.intake;

import java.util.Arrays;
import org.planbridge.facts.TextColumn;

/** Distinct ids and the number of each, in the order first seen; an open table of numbers. */
final class IdIndex {
  private final TextColumn.Builder keys = new TextColumn.Builder();
  private int[] slots = new int[1 << 10];
  private int[] hashes = new int[1 << 9];

  /** The number of the id; a new one is the {@link #size} from before. */
  int put(char[] text, int from, int to) {
    int hash = hash(text, from, to);
    int slot = slot(hash, text, from, to);
    if (slots[slot] > 0) {
      return slots[slot] - 1;
    }
    int number = keys.size();
    keys.add(text, from, to);
    if (number == hashes.length) {
      hashes = Arrays.copyOf(hashes, number * 2);
    }
    hashes[number] = hash;
    slots[slot] = number + 1;
    if ((number + 1) * 2 > slots.length) {
      grow();
    }
    return number;
  }

  /** The number of the id, or -1. */
  int find(String id) {
    char[] text = id.toCharArray();
    return slots[slot(hash(text, 0, text.length), text, 0, text.length)] - 1;
  }

  int size() {
    return keys.size();
  }

  private int slot(int hash, char[] text, int from, int to) {
    int mask = slots.length - 1;
    for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
      int number = slots[slot] - 1;
      if (number < 0 || (hashes[number] == hash && keys.same(number, text, from, to))) {
        return slot;
      }
    }
  }

  private void grow() {
    int[] larger = new int[slots.length * 2];
    int mask = larger.length - 1;
    for (int number = 0; number < keys.size(); number++) {
      int slot = hashes[number] & mask;
      while (larger[slot] > 0) {
        slot = (slot + 1) & mask;
      }
      larger[slot] = number + 1;
    }
    slots = larger;
  }

  static int hash(char[] text, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }
}
