package org.planbridge.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.facts.TextColumn;
import org.planbridge.workspace.imports.DealFate;

/**
 * Which rows have the same deal id, with the 15- and the 18-character form as one. While rows are
 * read only a hash of each id is kept, in the order read; sorting the hashes at the end finds the
 * few that are equal, and only their texts are compared. A table of all ids would wait for memory
 * at every row.
 */
final class DealRepeats {
  /**
   * The rows of one id.
   *
   * @param entries their numbers among all rows with an id
   * @param used numbers of used rows
   * @param others rows in the file of those that are ignored or held
   */
  record Group(List<Integer> entries, List<Integer> used, List<Integer> others) {}

  private final TextColumn.Builder keys = new TextColumn.Builder();
  private long[] hashes = new long[512];
  private int[] places = new int[512];
  private DealFate[] fates = new DealFate[512];
  private @Nullable IdIndex index;
  private int[] entryOfNumber = new int[0];

  void used(char[] text, int from, int to, int usedRow) {
    put(text, from, to, usedRow + 1, DealFate.USED);
  }

  void notUsed(char[] text, int from, int to, int fileRow, DealFate fate) {
    put(text, from, to, -fileRow, fate);
  }

  private void put(char[] text, int from, int to, int place, DealFate fate) {
    int end = DealIds.keyEnd(text, from, to);
    int entry = keys.size();
    if (entry == hashes.length) {
      hashes = Arrays.copyOf(hashes, entry * 2);
      places = Arrays.copyOf(places, entry * 2);
      fates = Arrays.copyOf(fates, entry * 2);
    }
    keys.add(text, from, end);
    hashes[entry] = hash(text, from, end);
    places[entry] = place;
    fates[entry] = fate;
  }

  private static long hash(char[] text, int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text[i]) * 0x9E3779B97F4A7C15L;
    }
    return hash ^ (hash >>> 32);
  }

  /** The ids that several rows have, one of them used at least. */
  List<Group> groups() {
    int size = keys.size();
    long[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    int repeated = 0;
    for (int i = 1; i < size; i++) {
      if (sorted[i] == sorted[i - 1] && (repeated == 0 || sorted[repeated - 1] != sorted[i])) {
        sorted[repeated++] = sorted[i];
      }
    }
    return repeated == 0 ? List.of() : groups(sorted, repeated);
  }

  private List<Group> groups(long[] repeatedHashes, int repeated) {
    TextColumn texts = keys.build();
    Map<String, Group> byKey = new LinkedHashMap<>();
    for (int entry = 0; entry < texts.size(); entry++) {
      if (Arrays.binarySearch(repeatedHashes, 0, repeated, hashes[entry]) >= 0) {
        Group group =
            byKey.computeIfAbsent(
                texts.get(entry),
                key -> new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        group.entries.add(entry);
        if (places[entry] > 0) {
          group.used.add(places[entry] - 1);
        } else {
          group.others.add(-places[entry]);
        }
      }
    }
    return byKey.values().stream()
        .filter(group -> group.entries.size() > 1 && !group.used.isEmpty())
        .toList();
  }

  /** Sets what became of a deal of several rows. */
  void set(Group group, DealFate fate) {
    group.entries.forEach(entry -> fates[entry] = fate);
  }

  /** Sets what became of the deal with this id. */
  void set(String id, DealFate fate) {
    int entry = entry(id);
    if (entry >= 0) {
      fates[entry] = fate;
    }
  }

  DealFate fate(String id) {
    int entry = entry(id);
    return entry < 0 ? DealFate.UNKNOWN : fates[entry];
  }

  /** Ids are looked up by few imports, so the table is made at the first question. */
  private int entry(String id) {
    if (index == null) {
      index = new IdIndex();
      TextColumn texts = keys.build();
      entryOfNumber = new int[texts.size()];
      for (int entry = 0; entry < texts.size(); entry++) {
        char[] text = texts.get(entry).toCharArray();
        int known = index.size();
        if (index.put(text, 0, text.length) == known) {
          entryOfNumber[known] = entry;
        }
      }
    }
    int number = index.find(DealIds.key(id));
    return number < 0 ? -1 : entryOfNumber[number];
  }
}
