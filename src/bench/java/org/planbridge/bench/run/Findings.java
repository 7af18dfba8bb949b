package org.planbridge.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planbridge.bench.peer.Task;
import org.planbridge.bench.work.Size;

/** Everything that one run of the benchmark found. */
final class Findings {
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<Weighing> weighings = new ArrayList<>();
  private final Map<Integer, String> readings = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  void add(Measurement measurement) {
    measurements.add(measurement);
  }

  void add(Weighing weighing) {
    weighings.add(weighing);
  }

  void add(int goal, String reading) {
    readings.merge(goal, reading, (one, other) -> one + "; " + other);
  }

  void addFault(String fault) {
    faults.add(fault);
  }

  List<String> faults() {
    return faults;
  }

  List<Size> sizes() {
    return measurements.stream().map(Measurement::size).distinct().sorted().toList();
  }

  List<Weighing> weighings() {
    return weighings;
  }

  Stream<Measurement> of(Size size) {
    return measurements.stream().filter(m -> m.size() == size);
  }

  Stream<Measurement> all() {
    return measurements.stream();
  }

  Optional<Measurement> find(Size size, Task task, String contender) {
    return of(size)
        .filter(m -> m.task().equals(task) && m.contender().equals(contender))
        .findFirst();
  }

  Optional<Weighing> weighing(Size size, String contender) {
    return weighings.stream()
        .filter(w -> w.size() == size && w.contender().equals(contender))
        .findFirst();
  }

  Optional<String> reading(int goal) {
    return Optional.ofNullable(readings.get(goal));
  }
}
