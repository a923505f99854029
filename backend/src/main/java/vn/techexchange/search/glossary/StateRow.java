package vn.techexchange.search.glossary;

import io.micronaut.data.annotation.MappedEntity;

/**
 * @param edition counts the changes
 * @param shipped the SHA-256 of the file that was brought in last
 */
@MappedEntity("glossary_state")
record StateRow(@io.micronaut.data.annotation.Id int id, long edition, String shipped) {}
