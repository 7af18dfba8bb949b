package org.planbridge.workspace;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The comparison that was worked out last, for as long as somebody shows it: what is asked again of
 * an unchanged project is not worked out again, and who asks while it is under way waits for it.
 */
final class LastComparison {
  private @Nullable Asked asked;
  private WeakReference<@Nullable Compared> answer = new WeakReference<>(null);

  /** What a comparison follows from: the same content and days give the same figures. */
  private record Asked(WeakReference<ProjectStore> project, String digest, AskedBasis basis) {
    boolean isOf(ProjectStore other, String itsDigest, AskedBasis itsBasis) {
      return project.refersTo(other) && digest.equals(itsDigest) && basis.equals(itsBasis);
    }
  }

  /** The answer known already, or else the one that {@code work} comes to. */
  synchronized Compared of(ProjectStore project, AskedBasis basis, Supplier<Compared> work) {
    String digest = project.digest();
    Asked before = asked;
    Compared known = answer.get();
    if (before != null && known != null && before.isOf(project, digest, basis)) {
      return known;
    }
    Compared fresh = work.get();
    asked = new Asked(new WeakReference<>(project), digest, basis);
    answer = new WeakReference<>(fresh);
    return fresh;
  }
}
