package org.planbridge.ui.review;

/**
 * One of the few deals that tell most of what changes.
 *
 * @param line the credit line
 * @param title the deal, its date and its account
 * @param sentence what changes for it, and which clause did it
 * @param tone gain, less or none
 */
public record OwnDeal(int line, String title, String sentence, String tone) {}
