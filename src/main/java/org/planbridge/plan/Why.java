package org.planbridge.plan;

import java.time.LocalDate;

/** The reason that a person gave for a clause: its text, its kind, who wrote it and when. */
public record Why(String text, Category category, String author, LocalDate on) {
  /** What a change is for. */
  public enum Category {
    PROFIT,
    FOCUS,
    FAIRNESS,
    SIMPLICITY,
    LEGAL,
    DATA_QUALITY
  }
}
