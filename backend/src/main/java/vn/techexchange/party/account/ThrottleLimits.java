package vn.techexchange.party.account;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How often something may be tried within one window.
 *
 * @param perAccount wrong passwords for one account, from wherever
 * @param perAddress attempts from one address of the network, for whomever: an office may share one
 * @param exports tables of search results that one address takes away
 * @param mails that anybody may have sent to one mailbox by asking
 */
@ConfigurationProperties("throttle")
record ThrottleLimits(
        @Bindable(defaultValue = "15m") Duration window,
        @Bindable(defaultValue = "10") int perAccount,
        @Bindable(defaultValue = "100") int perAddress,
        @Bindable(defaultValue = "5") int mails,
        @Bindable(defaultValue = "30") int exports) {}
