package planted.engine;

/** Planted: binary fractions that no field or parameter shows. */
public final class CountsInFloatsInside {
  public long half(long cents) {
    float exact = cents;
    return (long) (exact / 2);
  }
}
