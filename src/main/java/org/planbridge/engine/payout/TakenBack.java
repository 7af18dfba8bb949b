package org.planbridge.engine.payout;

import org.planbridge.explain.PayoutReason;

/**
 * What an event takes back of what one component had earned with one deal: a line of its own, on
 * the day of the event.
 *
 * @param component place in the plan
 * @param line the credit line of the deal
 * @param units minor units, below zero for pay above it
 */
public record TakenBack(int component, int line, long units, PayoutReason.ClawedBack reason) {}
