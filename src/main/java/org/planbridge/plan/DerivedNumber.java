package org.planbridge.plan;

/** A number that a plan names and works out of others; it stands wherever a named number may. */
public record DerivedNumber(String name, Formula formula) {}
