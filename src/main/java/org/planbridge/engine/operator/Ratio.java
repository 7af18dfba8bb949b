package org.planbridge.engine.operator;

import java.util.function.Supplier;
import org.planbridge.engine.column.Column;

/** How much pay base a unit of measure credit stands for, line by line. */
interface Ratio {
  boolean isKnown();

  boolean isOne();

  /**
   * Turns a sum cut by the measure into one of the base; lines without credit come from {@code
   * atStanding}.
   */
  Column apply(Frame frame, Column cut, Supplier<Column> atStanding);

  /** The base is the measure. */
  Ratio ONE =
      new Ratio() {
        @Override
        public boolean isKnown() {
          return true;
        }

        @Override
        public boolean isOne() {
          return true;
        }

        @Override
        public Column apply(Frame frame, Column cut, Supplier<Column> atStanding) {
          return cut;
        }
      };

  /** No look-up gives it; every line is cut by itself. */
  Ratio UNKNOWN =
      new Ratio() {
        @Override
        public boolean isKnown() {
          return false;
        }

        @Override
        public boolean isOne() {
          return false;
        }

        @Override
        public Column apply(Frame frame, Column cut, Supplier<Column> atStanding) {
          throw new IllegalStateException("The base is not a known part of the measure.");
        }
      };
}
