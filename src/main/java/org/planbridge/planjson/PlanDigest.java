package org.planbridge.planjson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.planbridge.plan.CompensationPlan;

/** The fingerprint of a plan: the SHA-256 of its written text, 64 hexadecimal digits. */
public final class PlanDigest {
  private PlanDigest() {}

  public static String of(CompensationPlan plan) {
    return ofText(PlanWriter.write(plan));
  }

  /** The fingerprint of a text that {@link PlanWriter} wrote. */
  public static String ofText(String written) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(written.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
