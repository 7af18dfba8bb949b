package org.planbridge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with places to fill: {@code The row has {0} fields, the header has {1}.} */
record Template(List<String> literals, List<Integer> places) {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

  static Template parse(String pattern) {
    List<String> literals = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Matcher matcher = PLACE.matcher(pattern);
    int end = 0;
    while (matcher.find()) {
      literals.add(pattern.substring(end, matcher.start()));
      places.add(Integer.parseInt(matcher.group(1)));
      end = matcher.end();
    }
    literals.add(pattern.substring(end));
    return new Template(List.copyOf(literals), List.copyOf(places));
  }

  /** The number of words that the sentence asks for. */
  int size() {
    return places.stream().mapToInt(place -> place + 1).max().orElse(0);
  }

  /** The sentence; a missing word is a bug of the caller. */
  String filled(String... words) {
    StringBuilder sentence = new StringBuilder(literals.getFirst());
    for (int i = 0; i < places.size(); i++) {
      sentence.append(words[places.get(i)]).append(literals.get(i + 1));
    }
    return sentence.toString();
  }
}
