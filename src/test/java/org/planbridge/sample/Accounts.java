package org.planbridge.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Invented customers, each with one segment. */
final class Accounts {
  private static final String[] FIRST =
      words(
          "Alderbrook Amberline Ashgrove Bellwether Birchmoor Blackfen Bluestem Bramblewood"
              + " Brightwater Caldera Calloway Cedarholm Cinderhill Clearbrook Copperfield"
              + " Cormorant Cranmere Crestline Dovetail Driftwood Dunmore Eastmark Elderflower"
              + " Emberly Fairhaven Fernhill Fieldstone Firwood Foxglove Garnet Glenmora"
              + " Goldcrest Granary Greyfriars Halcyon Harrowgate Hartwell Hazelmere Heronsgate"
              + " Highmark Hollybrook Ironwood Juniper Kestrel Kingsbarrow Lakemont Larkspur"
              + " Lindenau Longreach Lowland Mapleton Marlowe Meadowlark Millrace Moonridge"
              + " Northwick Oakhurst Orchard Osprey Palisade Pinecrest Primrose Quarrystone"
              + " Quillfeather Ravensworth Redfern Ridgeway Rosemoor Rowanberry Saltmarsh"
              + " Sandpiper Seabrook Silverleaf Skylark Southmere Starling Stonebridge Summerfold"
              + " Sycamore Tamarack Thistledown Thornbury Tidewater Umberfield Valewood Verdigris"
              + " Wayfarer Westering Whitebeam Wildrose Willowmere Windermoor Woodvale Wrenfield"
              + " Yarrow Yellowtail");
  private static final String[] SECOND =
      words(
          "Logistics Foods Robotics Health Textiles Insurance Hotels Energy Packaging Dental"
              + " Aviation Pharma Furniture Outdoors Media Bank Seafood Tools Optics Recycling");
  private static final String[] SEGMENTS = {"SMB", "Mid-market", "Enterprise"};

  /**
   * A customer.
   *
   * @param weight how large its deals are beside others'
   */
  record Account(String name, String segment, int weight) {}

  private final SplittableRandom random;
  private final List<Integer> order = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private int next;

  Accounts(SplittableRandom random) {
    this.random = random;
    for (int i = 0; i < FIRST.length * SECOND.length; i++) {
      order.add(i);
    }
    for (int i = order.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order.get(i);
      order.set(i, order.get(other));
      order.set(other, kept);
    }
  }

  /** A customer that nobody has met; seniors meet larger ones. */
  Account fresh(boolean senior) {
    int draw = random.nextInt(100);
    int size = draw < (senior ? 30 : 46) ? 0 : draw < (senior ? 72 : 88) ? 1 : 2;
    int place = order.get(next++);
    String name = FIRST[place % FIRST.length] + " " + SECOND[place / FIRST.length];
    if (!taken.add(name)) {
      throw new IllegalStateException("The name (%s) is taken.".formatted(name));
    }
    int[] weights = {10, 22, 46};
    return new Account(name, SEGMENTS[size], weights[size] + random.nextInt(weights[size] / 2));
  }

  private static String[] words(String text) {
    return text.split(" ");
  }
}
