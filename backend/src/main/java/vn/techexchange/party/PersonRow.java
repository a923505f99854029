package vn.techexchange.party;

import io.micronaut.data.annotation.MappedEntity;
import vn.techexchange.platform.id.Id;

/** The columns of an account that the exchange needs to write to it. */
@MappedEntity("account")
record PersonRow(@io.micronaut.data.annotation.Id Id id, String name, String email, String language) {
    Person person() {
        return new Person(id, name, email, language);
    }
}
