package org.planbridge.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rational number in lowest terms, such as a share of 1/3, an attainment or a prorated
 * quota; never rounded until {@link #rounded} is asked for by name. Example: {@code parse("60%")}
 * and {@code parse("3/5")} are equal.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  public Fraction {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException(
          "A fraction (%s/0) needs a denominator.".formatted(numerator));
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger shared = numerator.gcd(denominator);
      if (denominator.signum() < 0) {
        shared = shared.negate();
      }
      numerator = numerator.divide(shared);
      denominator = denominator.divide(shared);
    }
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Fraction of(BigDecimal value) {
    return value.scale() <= 0
        ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /**
   * Reads {@code 0.6}, {@code 60%} or {@code 3/5}.
   *
   * @throws NumberFormatException if the text is none of the three
   */
  public static Fraction parse(String text) {
    String bare = text.strip();
    int slash = bare.indexOf('/');
    if (slash > 0) {
      BigInteger below = new BigInteger(bare.substring(slash + 1).strip());
      if (below.signum() == 0) {
        throw new NumberFormatException("Division by zero in (" + text + ").");
      }
      return new Fraction(new BigInteger(bare.substring(0, slash).strip()), below);
    }
    if (bare.endsWith("%")) {
      return of(new BigDecimal(bare.substring(0, bare.length() - 1).strip()).movePointLeft(2));
    }
    return of(new BigDecimal(bare));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** The quotient; dividing by zero is a bug of the caller. */
  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  /**
   * The value with {@code places} decimals; places may be negative. The only lossy door of this
   * type.
   */
  public BigDecimal rounded(int places, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, mode);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return isWhole() ? numerator.toString() : numerator + "/" + denominator;
  }
}
