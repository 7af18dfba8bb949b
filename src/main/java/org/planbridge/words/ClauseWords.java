package org.planbridge.words;

import java.util.Optional;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Why;

/**
 * One clause of a plan as people read it.
 *
 * @param heading which clause of which component, "Commission: how it earns"
 * @param sentence what the clause says, in whole sentences
 * @param isPlain the clause is at its default and says that something does not apply
 */
public record ClauseWords(
    ClauseAddress address, String heading, String sentence, boolean isPlain, Optional<Why> why) {}
