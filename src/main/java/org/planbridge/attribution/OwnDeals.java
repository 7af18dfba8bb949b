package org.planbridge.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The few deals of a payee that tell most of what changes: the largest gains and the largest
 * losses, and deals that are paid the same for different reasons.
 */
public final class OwnDeals {
  /** So many deals are told. */
  public static final int FIVE = 5;

  private OwnDeals() {}

  /**
   * One deal.
   *
   * @param line the credit line
   * @param difference proposed less current, in minor units
   * @param parts what each step made of it, in the bridge's order of steps
   */
  public record OwnDeal(int line, long difference, List<Long> parts) {
    public OwnDeal {
      parts = List.copyOf(parts);
    }

    /** Whether the same is paid and several changes made it so. */
    public boolean isOffset() {
      return difference == 0;
    }

    /** The places of the steps that did something, the largest first. */
    public List<Integer> steps() {
      return IntStream.range(0, parts.size())
          .boxed()
          .filter(step -> parts.get(step) != 0)
          .sorted(Comparator.comparingLong(step -> -Math.abs(parts.get(step))))
          .toList();
    }
  }

  /**
   * At most five: gains and losses in turn, the largest of each first, then the largest offsets. Of
   * equal ones the earlier deal comes first.
   */
  public static List<OwnDeal> of(PayeeBridge bridge) {
    List<OwnDeal> all = new ArrayList<>();
    List<Place> places = bridge.shares().places();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) instanceof Place.Line(int line)) {
        int place = i;
        List<Long> parts =
            IntStream.range(0, bridge.steps().size())
                .mapToObj(step -> bridge.shares().cents(place, step))
                .toList();
        all.add(new OwnDeal(line, parts.stream().mapToLong(Long::longValue).sum(), parts));
      }
    }
    List<OwnDeal> gains = largest(all.stream().filter(deal -> deal.difference() > 0).toList());
    List<OwnDeal> losses = largest(all.stream().filter(deal -> deal.difference() < 0).toList());
    List<OwnDeal> told = new ArrayList<>();
    boolean gainFirst = size(gains) >= size(losses);
    for (int k = 0; k < FIVE; k++) {
      add(told, gainFirst ? gains : losses, k);
      add(told, gainFirst ? losses : gains, k);
    }
    List<OwnDeal> offsets = new ArrayList<>(all.stream().filter(OwnDeal::isOffset).toList());
    offsets.sort(Comparator.comparingLong(deal -> -moved(deal)));
    for (int k = 0; k < FIVE; k++) {
      add(told, offsets, k);
    }
    return List.copyOf(told);
  }

  private static void add(List<OwnDeal> told, List<OwnDeal> from, int at) {
    if (told.size() < FIVE && at < from.size()) {
      told.add(from.get(at));
    }
  }

  private static long size(List<OwnDeal> largestFirst) {
    return largestFirst.isEmpty() ? 0 : Math.abs(largestFirst.getFirst().difference());
  }

  private static List<OwnDeal> largest(List<OwnDeal> deals) {
    List<OwnDeal> sorted = new ArrayList<>(deals);
    sorted.sort(Comparator.comparingLong(deal -> -Math.abs(deal.difference())));
    return sorted;
  }

  private static long moved(OwnDeal deal) {
    return deal.parts().stream().mapToLong(Math::abs).sum();
  }
}
