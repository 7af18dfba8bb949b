package planted.engine;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Planted: asks the clock, by a reference. */
public final class KnowsTheTime {
  public Supplier<LocalDate> today() {
    return LocalDate::now;
  }
}
