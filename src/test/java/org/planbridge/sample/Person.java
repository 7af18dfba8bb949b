package org.planbridge.sample;

import java.util.List;

/**
 * Somebody of the sample company and how their year went.
 *
 * @param hired ISO date
 * @param target incentive pay of a year at 100 %, in dollars
 * @param attainment all that is sold in each quarter, in percent of quota; 0 sells nothing
 * @param mix percent of the credit from new logos, expansions, renewals and services
 */
record Person(
    String id,
    String name,
    String role,
    String team,
    String hired,
    int target,
    int salary,
    List<Integer> attainment,
    Mix mix) {
  record Mix(int newLogo, int expansion, int renewal, int services) {
    int of(String type) {
      return switch (type) {
        case "New logo" -> newLogo;
        case "Expansion" -> expansion;
        case "Renewal" -> renewal;
        case "Services" -> services;
        default -> throw new IllegalArgumentException("No type (%s).".formatted(type));
      };
    }
  }

  static final String MANAGER = "Sales Manager";
  static final String AE = "Account Executive";
  static final String SENIOR = "Senior Account Executive";
  static final String AM = "Account Manager";
  static final String SERVICES = "Services Consultant";

  boolean sells() {
    return !role.equals(MANAGER);
  }

  /** Quota of a full quarter, in dollars; an account manager's is one of renewals. */
  int quota() {
    return switch (role) {
      case AE -> 240_000;
      case SENIOR -> 300_000;
      case AM -> 260_000;
      case SERVICES -> 100_000;
      default -> 0;
    };
  }

  int dealsPerQuarter() {
    return switch (role) {
      case AM -> 15;
      case SERVICES -> 11;
      default -> 12;
    };
  }
}
