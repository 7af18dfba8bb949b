package org.planbridge.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planbridge.workspace.imports.DealFate;

/**
 * Which rows have the same deal id, with the 15- and the 18-character form as one. A place is the
 * number of a used row, or, for a row that is ignored or held, its row in the file.
 */
final class DealRepeats {
  /** The rows of one id: numbers of used rows, and file rows of those that are not. */
  record Group(int entry, List<Integer> used, List<Integer> others) {}

  private final IdIndex index = new IdIndex();
  private int[] first = new int[512];
  private DealFate[] fates = new DealFate[512];
  private long[] repeats = new long[16];
  private int repeated;

  void used(char[] text, int from, int to, int usedRow) {
    put(text, from, to, usedRow + 1, DealFate.USED);
  }

  void notUsed(char[] text, int from, int to, int fileRow, DealFate fate) {
    put(text, from, to, -fileRow, fate);
  }

  private void put(char[] text, int from, int to, int place, DealFate fate) {
    int known = index.size();
    int entry = index.put(text, from, DealIds.keyEnd(text, from, to));
    if (entry < known) {
      if (repeated == repeats.length) {
        repeats = Arrays.copyOf(repeats, repeated * 2);
      }
      repeats[repeated++] = ((long) entry << 32) | (place & 0xFFFFFFFFL);
      return;
    }
    if (entry == first.length) {
      first = Arrays.copyOf(first, entry * 2);
      fates = Arrays.copyOf(fates, entry * 2);
    }
    first[entry] = place;
    fates[entry] = fate;
  }

  /** The ids that several rows have, one of them used at least. */
  List<Group> groups() {
    Map<Integer, Group> byEntry = new TreeMap<>();
    for (int i = 0; i < repeated; i++) {
      int entry = (int) (repeats[i] >> 32);
      Group group =
          byEntry.computeIfAbsent(
              entry,
              one -> {
                Group fresh = new Group(one, new ArrayList<>(), new ArrayList<>());
                place(fresh, first[one]);
                return fresh;
              });
      place(group, (int) repeats[i]);
    }
    return byEntry.values().stream().filter(group -> !group.used.isEmpty()).toList();
  }

  private static void place(Group group, int place) {
    if (place > 0) {
      group.used.add(place - 1);
    } else {
      group.others.add(-place);
    }
  }

  void set(int entry, DealFate fate) {
    fates[entry] = fate;
  }

  /** Sets what became of the deal with this id. */
  void set(String id, DealFate fate) {
    int entry = index.find(DealIds.key(id));
    if (entry >= 0) {
      set(entry, fate);
    }
  }

  DealFate fate(String id) {
    int entry = index.find(DealIds.key(id));
    return entry < 0 ? DealFate.UNKNOWN : fates[entry];
  }
}
