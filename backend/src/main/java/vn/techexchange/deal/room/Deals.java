package vn.techexchange.deal.room;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.techexchange.deal.Side;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** Deals as the features above know them. */
@Singleton
public class Deals {
    private final DealRepository deals;
    private final AgreementRepository agreements;

    Deals(DealRepository deals, AgreementRepository agreements) {
        this.deals = deals;
        this.agreements = agreements;
    }

    public Optional<Facts> facts(Id deal) {
        return deals.find(deal)
                .map(row -> new Facts(row.code(), row.title(), row.supplyOrganisation(), row.demandOrganisation()));
    }

    /** How many deals came to an agreement. */
    public long agreements() {
        return agreements.all();
    }

    public record Facts(String code, LocalText title, Id supply, Id demand) {
        public Id organisation(Side side) {
            return side == Side.SUPPLY ? supply : demand;
        }
    }
}
