package vn.techexchange.deal.room;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.nda.NdaForm;
import vn.techexchange.deal.nda.NdaText;
import vn.techexchange.platform.id.Id;

@MappedEntity("nda")
record NdaRow(
        @io.micronaut.data.annotation.Id Id id,
        Id dealId,
        int revision,
        NdaForm form,
        LocalDate template,
        int years,
        String language,
        String textVi,
        String textEn,
        String sha256,
        Side proposedSide,
        Id proposedBy,
        Instant proposedAt) {
    NdaText document() {
        return new NdaText(template, textVi, textEn);
    }
}
