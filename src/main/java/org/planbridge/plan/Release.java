package org.planbridge.plan;

/** When an earning becomes payable. */
public sealed interface Release {
  /** Payable as soon as it is earned; the pay calendar alone decides the pay date. */
  record AtEarning() implements Release {}

  Release DEFAULT = new AtEarning();
}
