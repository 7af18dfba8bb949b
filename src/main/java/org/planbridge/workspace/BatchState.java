package org.planbridge.workspace;

/** Whether the facts of an import count: only live ones do; withdrawn ones can be brought back. */
public enum BatchState {
  LIVE,
  WITHDRAWN
}
