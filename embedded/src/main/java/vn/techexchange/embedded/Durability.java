package vn.techexchange.embedded;

/** What a committed transaction survives. */
public enum Durability {
    /** The end of the server process and of the machine. For data that someone wants to keep. */
    DURABLE,
    /** Only the orderly end of the server. Several times quicker to write; for tests. */
    FAST
}
