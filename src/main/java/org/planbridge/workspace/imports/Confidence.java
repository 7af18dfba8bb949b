package org.planbridge.workspace.imports;

/** How sure a match is. Only {@code UNSURE} needs a person's hand. */
public enum Confidence {
  /** The heading is the field's own or a well-known name of it, and the cells agree. */
  SURE,
  /** The heading and the cells resemble the field and nothing else does. */
  LIKELY,
  /** A suggestion that is not used until a person says so. */
  UNSURE
}
