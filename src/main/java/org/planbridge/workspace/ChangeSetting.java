package org.planbridge.workspace;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets what is compared, such as the period or the basis. Can be undone. */
public final class ChangeSetting {
  private final ProjectStore project;
  private final Undo undo;

  public ChangeSetting(ProjectStore project, Undo undo) {
    this.project = project;
    this.undo = undo;
  }

  /** Sets a setting; null takes it away. Setting what is set already is no change. */
  public void set(String key, @Nullable String value) {
    String before = project.settings().setting(key).orElse(null);
    if (!Objects.equals(before, value)) {
      undo.perform(new Change.SettingChanged(key, before, value));
    }
  }
}
