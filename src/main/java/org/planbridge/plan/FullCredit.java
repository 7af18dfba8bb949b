package org.planbridge.plan;

import java.util.List;

/**
 * Full credit to several: everybody whom the splits of a deal name in one of these roles gets the
 * whole deal, once, whatever the share. A deal without splits is its owner's.
 *
 * @param roles as the splits spell them; empty: everybody whom the splits name
 */
public record FullCredit(List<String> roles) implements Credits.Recipients {
  public FullCredit {
    roles = List.copyOf(roles);
  }
}
