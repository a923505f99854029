package vn.techexchange.catalogue.process;

/** By whose hand something moves: its owner's, a reviewer's, an operator's, or the exchange's own (jobs, deals). */
public enum Hand {
    OWNER,
    REVIEWER,
    OPERATOR,
    EXCHANGE
}
