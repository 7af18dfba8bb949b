package org.planbridge.plan;

import java.util.List;

/** Who a plan is for: everybody, or those whose role, team or id is listed. */
public record WhoFor(List<String> roles, List<String> teams, List<String> payees) {
  public static final WhoFor EVERYBODY = new WhoFor(List.of(), List.of(), List.of());

  public WhoFor {
    roles = List.copyOf(roles);
    teams = List.copyOf(teams);
    payees = List.copyOf(payees);
  }

  public boolean isEverybody() {
    return roles.isEmpty() && teams.isEmpty() && payees.isEmpty();
  }
}
