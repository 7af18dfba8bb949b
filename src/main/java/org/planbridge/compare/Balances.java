package org.planbridge.compare;

/**
 * What lies between earnings and payments.
 *
 * @param outstanding paid in advance of earnings and still open at the end
 * @param toppedUp paid beyond earnings and not asked back
 * @param carried less than nothing that no later pay date was left to take off; zero or less
 * @param deferred what caps have put off and no period of the compared one took up; not earned
 */
public record Balances(Change outstanding, Change toppedUp, Change carried, Change deferred) {}
