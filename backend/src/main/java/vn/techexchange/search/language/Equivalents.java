package vn.techexchange.search.language;

import java.util.List;

/**
 * Terms of the field of which one may stand for another.
 *
 * @param read terms that are looked for in a query
 * @param same terms that then stand for them
 * @param near terms that are then worth finding too, further down
 */
record Equivalents(List<Term> read, List<Term> same, List<Term> near) {}
