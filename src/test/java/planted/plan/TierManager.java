package planted.plan;

/** Planted: a name that ends in a word that says nothing. */
public final class TierManager {}
