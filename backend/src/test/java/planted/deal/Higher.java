package planted.deal;

/** Stands above party. */
public final class Higher {}
