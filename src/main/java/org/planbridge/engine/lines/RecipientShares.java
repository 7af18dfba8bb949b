package org.planbridge.engine.lines;

import java.math.BigInteger;
import java.util.List;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Credits;
import org.planbridge.plan.FullCredit;
import org.planbridge.plan.ResidualCredit;
import org.planbridge.plan.TeamCredit;

/** Works out whom a crediting rule gives how much of each deal. */
final class RecipientShares {
  private final CreditLines lines;
  private final Crediting crediting;

  RecipientShares(CreditLines lines, Crediting crediting) {
    this.crediting = crediting;
    this.lines = lines;
  }

  Shares of(Credits.Recipients to) {
    return switch (to) {
      case Credits.Named named ->
          switch (named) {
            case OWNER_OR_SPLITS -> bySplits();
            case OWNER -> new Shares(byOwner(), 1);
            case OVERLAY -> overlay();
          };
      case FullCredit(var roles) -> new Shares(inFull(roles), 1);
      case ResidualCredit residual -> residual(residual);
      case TeamCredit team -> crediting.team().shares(team);
    };
  }

  private long[] fill(LineUnits units) {
    long[] all = new long[lines.size()];
    for (int line = 0; line < all.length; line++) {
      all[line] = units.of(line);
    }
    return all;
  }

  private interface LineUnits {
    long of(int line);
  }

  private Shares bySplits() {
    LineShares shares = lines.shares();
    return shares == null
        ? new Shares(fill(_ -> 1), 1)
        : new Shares(shares.shareUnits(), shares.den());
  }

  private long[] byOwner() {
    LineShares shares = lines.shares();
    return shares == null ? fill(_ -> 1) : shares.ownerUnits();
  }

  private Shares overlay() {
    LineShares shares = lines.shares();
    return shares == null
        ? new Shares(fill(_ -> 0), 1)
        : new Shares(
            fill(line -> {
              Split split = shares.splitOf(line);
              return split != null && split.isOverlay() ? shares.shareUnits()[line] : 0;
            }),
            shares.den());
  }

  /**
   * 1 for the first split of everybody who has one of the roles; an unsplit deal is its owner's.
   */
  private long[] inFull(List<String> roles) {
    LineShares shares = lines.shares();
    if (shares == null) {
      return fill(_ -> 1);
    }
    return fill(line -> {
      Split own = shares.splitOf(line);
      if (own == null) {
        return shares.splitsOf(line).isEmpty() ? shares.ownerUnits()[line] : 0;
      }
      List<Split> all = shares.splitsOf(line);
      for (int place = 0; place < shares.place(line); place++) {
        Split earlier = all.get(place);
        if (earlier.payeeId().equals(own.payeeId()) && named(roles, earlier)) {
          return 0;
        }
      }
      return named(roles, own) ? 1 : 0;
    });
  }

  private static boolean named(List<String> roles, Split split) {
    return roles.isEmpty() || (split.role() != null && roles.contains(split.role()));
  }

  private Shares residual(ResidualCredit residual) {
    Fraction total = Fraction.of(residual.of());
    LineShares shares = lines.shares();
    BigInteger ofShares = shares == null ? BigInteger.ONE : BigInteger.valueOf(shares.den());
    BigInteger den =
        ofShares.divide(ofShares.gcd(total.denominator())).multiply(total.denominator());
    Fraction unit = new Fraction(den, BigInteger.ONE);
    return new Shares(
        fill(line -> share(residual, total, line).times(unit).numerator().longValueExact()),
        den.longValueExact());
  }

  private Fraction share(ResidualCredit residual, Fraction total, int line) {
    LineShares shares = lines.shares();
    if (shares == null) {
      return total;
    }
    List<Split> splits = shares.splitsOf(line);
    boolean owns = shares.ownerUnits()[line] != 0;
    if (splits.isEmpty()) {
      return owns ? total : Fraction.ZERO;
    }
    boolean rest =
        residual.role().map(role -> shares.place(line) == first(splits, role)).orElse(owns);
    if (!rest) {
      return shares.share(line);
    }
    Fraction left = total;
    for (int place = 0; place < splits.size(); place++) {
      boolean counts = place != shares.place(line) && !splits.get(place).isOverlay();
      left = counts ? left.minus(splits.get(place).share()) : left;
    }
    return left;
  }

  private static int first(List<Split> splits, String role) {
    for (int place = 0; place < splits.size(); place++) {
      if (role.equals(splits.get(place).role())) {
        return place;
      }
    }
    // No line has this place: the deal names nobody in the role.
    return Integer.MAX_VALUE;
  }
}
