package vn.techexchange.search.index;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;

class OrganisationJobTest {
    @Test
    void before_there_is_an_index_nothing_of_the_organisation_need_follow() {
        try (Exchange exchange = Exchange.start(Map.of())) {
            var index = exchange.bean(TechnologyIndex.class);
            var engine = new Client(URI.create(exchange.setting("elasticsearch.url")));
            Exchange.eventually("the first index", index::isThere);
            index.all().forEach(name -> engine.delete("/" + name).expect(200));

            var changed = new OrganisationJob.Due(Id.next());
            assertThatCode(() -> exchange.bean(OrganisationJob.class).run(changed))
                    .doesNotThrowAnyException();
        }
    }
}
