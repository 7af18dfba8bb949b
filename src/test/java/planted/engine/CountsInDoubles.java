package planted.engine;

/** Planted: a binary fraction as a component. */
public record CountsInDoubles(double amount) {}
