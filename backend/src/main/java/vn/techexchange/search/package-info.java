/** Search over what the public may see: full text in both languages, facets, suggestions. */
@Configuration
@Requires(beans = Catalogue.class)
@NullMarked
package vn.techexchange.search;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
import vn.techexchange.catalogue.Catalogue;
