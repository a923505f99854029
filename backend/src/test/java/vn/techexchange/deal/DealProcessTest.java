package vn.techexchange.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.techexchange.deal.DealAction.ACCEPT_OFFER;
import static vn.techexchange.deal.DealAction.DECLINE;
import static vn.techexchange.deal.DealAction.EXPIRE_OFFER;
import static vn.techexchange.deal.DealAction.LAPSE;
import static vn.techexchange.deal.DealAction.PROPOSE_NDA;
import static vn.techexchange.deal.DealAction.READ_CONFIDENTIAL;
import static vn.techexchange.deal.DealAction.SEND_MESSAGE;
import static vn.techexchange.deal.DealAction.SEND_OFFER;
import static vn.techexchange.deal.DealAction.SIGN_NDA;
import static vn.techexchange.deal.DealAction.WITHDRAW_OFFER;
import static vn.techexchange.deal.DealState.AGREED;
import static vn.techexchange.deal.DealState.DECLINED;
import static vn.techexchange.deal.DealState.EXPLORING;
import static vn.techexchange.deal.DealState.INTRODUCED;
import static vn.techexchange.deal.DealState.LAPSED;
import static vn.techexchange.deal.DealState.NDA_PENDING;
import static vn.techexchange.deal.DealState.NEGOTIATING;
import static vn.techexchange.deal.Side.DEMAND;
import static vn.techexchange.deal.Side.SUPPLY;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.techexchange.deal.DealProcess.TurnOf;
import vn.techexchange.platform.problem.ActionNotAllowed;

class DealProcessTest {
    private static final Set<Side> NOBODY = Set.of();

    @Test
    void the_way_from_introduction_to_agreement() {
        assertThat(DealProcess.next(INTRODUCED, PROPOSE_NDA, at(SUPPLY, NOBODY, null)))
                .isEqualTo(NDA_PENDING);
        assertThat(DealProcess.next(NDA_PENDING, SIGN_NDA, at(SUPPLY, NOBODY, null)))
                .isEqualTo(NDA_PENDING);
        assertThat(DealProcess.next(NDA_PENDING, SIGN_NDA, at(DEMAND, Set.of(SUPPLY), null)))
                .isEqualTo(EXPLORING);
        assertThat(DealProcess.next(EXPLORING, SEND_OFFER, at(DEMAND, Set.of(SUPPLY, DEMAND), null)))
                .isEqualTo(NEGOTIATING);
        assertThat(DealProcess.next(NEGOTIATING, ACCEPT_OFFER, at(SUPPLY, Set.of(SUPPLY, DEMAND), DEMAND)))
                .isEqualTo(AGREED);
    }

    @Test
    void nobody_signs_twice() {
        assertThatThrownBy(() -> DealProcess.next(NDA_PENDING, SIGN_NDA, at(SUPPLY, Set.of(SUPPLY), null)))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void a_text_that_somebody_signed_is_not_replaced() {
        assertThatThrownBy(() -> DealProcess.next(NDA_PENDING, PROPOSE_NDA, at(DEMAND, Set.of(SUPPLY), null)))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void only_the_other_side_answers_an_offer_and_only_its_sender_takes_it_back() {
        assertThat(DealProcess.allowed(NEGOTIATING, at(SUPPLY, NOBODY, SUPPLY)))
                .containsExactlyInAnyOrder(WITHDRAW_OFFER, DECLINE, SEND_MESSAGE, READ_CONFIDENTIAL);
        assertThat(DealProcess.allowed(NEGOTIATING, at(DEMAND, NOBODY, SUPPLY)))
                .containsExactlyInAnyOrder(ACCEPT_OFFER, SEND_OFFER, DECLINE, SEND_MESSAGE, READ_CONFIDENTIAL);
    }

    @Test
    void without_an_open_offer_either_side_may_send_one() {
        assertThat(DealProcess.allowed(NEGOTIATING, at(SUPPLY, NOBODY, null))).contains(SEND_OFFER);
        assertThat(DealProcess.allowed(NEGOTIATING, at(DEMAND, NOBODY, null))).contains(SEND_OFFER);
    }

    @Test
    void what_the_exchange_does_no_person_does() {
        assertThat(DealProcess.next(NEGOTIATING, EXPIRE_OFFER, at(null, NOBODY, SUPPLY)))
                .isEqualTo(NEGOTIATING);
        assertThat(DealProcess.next(INTRODUCED, LAPSE, at(null, NOBODY, null))).isEqualTo(LAPSED);
        assertThatThrownBy(() -> DealProcess.next(INTRODUCED, LAPSE, at(SUPPLY, NOBODY, null)))
                .isInstanceOf(NotYourTurn.class);
        assertThatThrownBy(() -> DealProcess.next(EXPLORING, LAPSE, at(null, NOBODY, null)))
                .isInstanceOf(ActionNotAllowed.class);
    }

    @Test
    void an_agreement_is_not_declined() {
        assertThat(DealProcess.next(NEGOTIATING, DECLINE, at(SUPPLY, NOBODY, null)))
                .isEqualTo(DECLINED);
        assertThatThrownBy(() -> DealProcess.next(AGREED, DECLINE, at(SUPPLY, NOBODY, null)))
                .isInstanceOf(ActionNotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = DealState.class,
            names = {"COMPLETED", "DECLINED", "LAPSED", "TERMINATED"})
    void nothing_is_allowed_in_a_closed_deal(DealState closed) {
        assertThat(closed.isClosed()).isTrue();
        for (Side side : Side.values()) {
            assertThat(DealProcess.allowed(closed, at(side, NOBODY, null))).isEmpty();
        }
        assertThat(DealProcess.turn(closed, at(null, NOBODY, null))).isNull();
    }

    @Test
    void the_confidential_part_opens_with_the_second_signature() {
        assertThat(DealProcess.allowed(NDA_PENDING, at(DEMAND, Set.of(DEMAND), null)))
                .doesNotContain(READ_CONFIDENTIAL);
        assertThat(DealProcess.allowed(EXPLORING, at(DEMAND, Set.of(DEMAND, SUPPLY), null)))
                .contains(READ_CONFIDENTIAL);
    }

    @Test
    void whose_turn_it_is() {
        assertThat(DealProcess.turn(INTRODUCED, at(null, NOBODY, null)))
                .isEqualTo(new DealProcess.Turn(TurnOf.BOTH, PROPOSE_NDA));
        assertThat(DealProcess.turn(NDA_PENDING, at(null, Set.of(SUPPLY), null)))
                .isEqualTo(new DealProcess.Turn(TurnOf.DEMAND, SIGN_NDA));
        assertThat(DealProcess.turn(NEGOTIATING, at(null, NOBODY, DEMAND)))
                .isEqualTo(new DealProcess.Turn(TurnOf.SUPPLY, ACCEPT_OFFER));
        assertThat(DealProcess.turn(NEGOTIATING, at(null, NOBODY, null)))
                .isEqualTo(new DealProcess.Turn(TurnOf.BOTH, SEND_OFFER));
        assertThat(DealProcess.turn(AGREED, at(null, NOBODY, null))).isNull();
    }

    private static Standing at(@Nullable Side side, Set<Side> signed, @Nullable Side offerFrom) {
        return new Standing(side, signed, offerFrom);
    }
}
