package vn.techexchange.matching.saved;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.techexchange.party.Links;
import vn.techexchange.party.Secret;
import vn.techexchange.platform.id.Id;

/** The links of an alert's mail by which its reader stops these mails, without signing in. */
@Singleton
class StopLinks {
    static final String PAGE = "/unsubscribe";

    private static final Duration KEPT = Duration.ofDays(400);

    private final StopLinkRepository repository;
    private final Links links;
    private final Clock clock;

    StopLinks(StopLinkRepository repository, Links links, Clock clock) {
        this.repository = repository;
        this.links = links;
        this.clock = clock;
    }

    /**
     * The links of one mail.
     *
     * @param page for its reader: shows what is stopped, and starts it again. The secret stands after '#' and so in no log
     * @param oneClick for the reader's mail program (RFC 8058), which posts to it. That it must post to it is why its
     *     secret stands in the path, where logs may keep it; so it can only stop
     */
    record Pair(String page, String oneClick) {}

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Pair next(Id search, String language) {
        Secret page = Secret.next();
        Secret oneClick = Secret.next();
        repository.save(new StopLink(page.hash(), search, false, clock.instant()));
        repository.save(new StopLink(oneClick.hash(), search, true, clock.instant()));
        return new Pair(links.to(language, PAGE, page), links.to(language, PAGE + "/" + oneClick.text()));
    }

    Optional<StopLink> find(String token) {
        return repository.find(Secret.of(token).hash());
    }

    void forgetOld() {
        repository.forget(clock.instant().minus(KEPT));
    }
}
