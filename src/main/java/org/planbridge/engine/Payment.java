package org.planbridge.engine;

import java.time.LocalDate;

/** Money that becomes payable to a payee on a date, in minor units; negative is owed back. */
public record Payment(LocalDate payDate, long units) {}
