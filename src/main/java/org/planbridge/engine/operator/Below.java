package org.planbridge.engine.operator;

import java.util.List;
import org.planbridge.money.Fraction;

/**
 * What payees come to who are replayed already, for those above them. Asked only of lines of payees
 * below.
 */
public interface Below {
  /**
   * What some components came to with a line, in minor units.
   *
   * @param components their ids; none stands for all
   */
  long units(int line, List<String> components);

  /**
   * The rate that some components pay a line at, all together: what their pay slots give for it
   * over what they are paid on, or the rate of the tier that it reached where tiers re-rate.
   *
   * @param components their ids; none stands for all
   */
  Fraction level(int line, List<String> components);

  /** What no deal carries of a component of a payee. */
  List<PeriodPay> periodPays(int payee, String component);

  /** Where nobody is replayed: asking is a fault. */
  Below NOBODY =
      new Below() {
        @Override
        public long units(int line, List<String> components) {
          throw unknown(line);
        }

        @Override
        public Fraction level(int line, List<String> components) {
          throw unknown(line);
        }

        @Override
        public List<PeriodPay> periodPays(int payee, String component) {
          throw unknown(payee);
        }

        private static IllegalStateException unknown(int of) {
          return new IllegalStateException("Pay of others is not known here (%d).".formatted(of));
        }
      };
}
