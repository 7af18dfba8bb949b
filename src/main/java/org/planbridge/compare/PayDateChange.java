package org.planbridge.compare;

import java.time.LocalDate;

/**
 * What is paid on one date; dates after the compared period are what was earned in it and is still
 * owed at its end.
 */
public record PayDateChange(LocalDate payDate, Change paid) {}
