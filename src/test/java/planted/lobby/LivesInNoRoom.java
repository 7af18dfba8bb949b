package planted.lobby;

/** Planted: a package that is no room. */
public final class LivesInNoRoom {}
