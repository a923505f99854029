package vn.techexchange.deal.terms;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.money.Money;

/**
 * The terms of an offer (domain.md §3). What is read from a request may lack anything; {@link TermsRules} says what is
 * missing or contradictory, and only terms without such errors are sent.
 *
 * @param fieldOfUse what the technology may be used for; empty means any use
 * @param territory ISO 3166 alpha-2 country codes
 * @param transferMethods codes of the vocabulary (R3)
 * @param governingLaw an ISO 3166 alpha-2 country code
 */
@Serdeable
public record Terms(
        @Nullable TransferObject object,
        @Nullable Right right,
        @Nullable String fieldOfUse,
        @Nullable List<@Nullable String> territory,
        @Nullable Term term,
        @Nullable List<@Nullable String> transferMethods,
        @Nullable PaymentPlan paymentPlan,
        @Nullable Improvements improvements,
        @Nullable Warranty warranty,
        @Nullable Training training,
        @Nullable Confidentiality confidentiality,
        @Nullable String acceptanceTests,
        @Nullable String governingLaw,
        @Nullable DisputeBody disputeBody,
        @Nullable String disputeBodyText) {

    /**
     * What is paid even if nothing is ever sold.
     *
     * @throws IllegalStateException if there is no payment plan: terms that break the rules have no total
     */
    public Money fixedTotal() {
        if (paymentPlan == null) {
            throw new IllegalStateException("terms without a payment plan");
        }
        return paymentPlan.fixedTotal(term == null ? null : term.months());
    }

    /** What is transferred, and the annexes that describe it. */
    @Serdeable
    public record TransferObject(
            @Nullable String description, @Nullable List<@Nullable String> annexes) {}

    /** Which right passes (R4). */
    @Serdeable
    public record Right(@Nullable RightKind kind, @Nullable SubLicence subLicence) {}

    /** How long a licence lasts; an assignment has no term. */
    @Serdeable
    public record Term(@Nullable Integer months) {}

    /** Who owns what is improved later. */
    @Serdeable
    public record Improvements(
            @Nullable ImprovementRule rule, @Nullable String text) {}

    @Serdeable
    public record Warranty(
            @Nullable Integer months, @Nullable String text) {}

    @Serdeable
    public record Training(
            @Nullable Integer people,
            @Nullable Integer days,
            @Nullable Integer experts,
            @Nullable String text) {}

    /** For how many years after the end both keep silent. */
    @Serdeable
    public record Confidentiality(@Nullable Integer years) {}

    public enum RightKind {
        ASSIGNMENT,
        LICENCE_EXCLUSIVE,
        LICENCE_SOLE,
        LICENCE_NON_EXCLUSIVE;

        public boolean isLicence() {
            return this != ASSIGNMENT;
        }

        /** Whether it keeps others out, so that it must say where. */
        public boolean excludesOthers() {
            return this == LICENCE_EXCLUSIVE || this == LICENCE_SOLE;
        }
    }

    public enum SubLicence {
        NOT_ALLOWED,
        WITH_CONSENT,
        ALLOWED
    }

    public enum ImprovementRule {
        EACH_OWNS,
        LICENSED_BACK,
        SHARED
    }

    public enum DisputeBody {
        VIAC,
        COURT_VN,
        SIAC,
        OTHER
    }
}
