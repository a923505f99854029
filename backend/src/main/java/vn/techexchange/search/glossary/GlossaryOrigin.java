package vn.techexchange.search.glossary;

/** Who wrote a group. */
enum GlossaryOrigin {
    /** It came with the server; operators may have changed it since. */
    SHIPPED,
    OPERATOR
}
