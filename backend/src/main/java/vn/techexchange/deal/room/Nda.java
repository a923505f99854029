package vn.techexchange.deal.room;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.nda.NdaForm;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * The non-disclosure agreement that is proposed or signed.
 *
 * @param text both languages; null where the answer is about the whole deal
 * @param sha256 of the UTF-8 bytes of the Vietnamese text, an empty line and the English text
 * @param language whose text decides where the two differ, {@code vi} or {@code en}
 */
@Serdeable
public record Nda(
        @Nullable LocalText text,
        String sha256,
        NdaForm form,
        int years,
        String language,
        Proposer proposedBy,
        Instant proposedAt,
        List<Signature> signatures) {

    @Serdeable
    public record Proposer(Side side, Id accountId, String name, LocalText organisation) {}

    /**
     * A platform signature with its evidence.
     *
     * @param authentication how the signer proved who they are just before
     * @param address the network address that the signature came from
     */
    @Serdeable
    public record Signature(
            Side side,
            Id accountId,
            String name,
            LocalText organisation,
            Instant at,
            String authentication,
            String address,
            String sha256) {}
}
