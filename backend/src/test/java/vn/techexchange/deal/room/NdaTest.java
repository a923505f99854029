package vn.techexchange.deal.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.deal.DealScene;
import vn.techexchange.deal.Shelf;
import vn.techexchange.party.Role;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class NdaTest {
    private final Exchange exchange = Exchange.running();
    private final DealScene scene = DealScene.set();
    private final Client supplier = scene.supplier.client();
    private final Client buyer = scene.buyer.client();

    @Test
    void both_sides_sign_the_exact_text_and_the_evidence_stays() throws Exception {
        String deal = scene.proposed();
        Answer nda = buyer.get(deal + "/nda").expect(200);
        String text = nda.at("/text/vi") + "\n\n" + nda.at("/text/en");
        String sha256 = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(nda.at("/sha256")).isEqualTo(sha256);
        assertThat(text)
                .contains("Tổ chức " + scene.buyer.organisation(), "Organisation " + scene.supplier.organisation());

        Answer one = scene.sign(buyer, deal).expect(200);
        assertThat(one.at("/state")).isEqualTo("NDA_PENDING");
        assertThat(one.at("/turn/side")).isEqualTo("SUPPLY");
        Answer both = scene.sign(supplier, deal).expect(200);

        assertThat(both.at("/state")).isEqualTo("EXPLORING");
        Answer signed = supplier.get(deal + "/nda");
        assertThat(signed.json().at("/signatures").size()).isEqualTo(2);
        assertThat(signed.at("/signatures/0/side")).isEqualTo("DEMAND");
        assertThat(signed.at("/signatures/0/accountId"))
                .isEqualTo(scene.buyer.account().toString());
        assertThat(signed.at("/signatures/0/authentication")).isEqualTo("PASSWORD");
        assertThat(signed.at("/signatures/0/address")).isEqualTo("127.0.0.1");
        assertThat(signed.at("/signatures/0/sha256")).isEqualTo(sha256);
    }

    @Test
    void nobody_signs_twice_or_before_it_is_proposed() {
        String deal = scene.introduced();
        supplier.post(deal + "/nda/signature", Map.of("sha256", "0".repeat(64), "password", Member.PASSWORD))
                .expect(409);
        supplier.get(deal + "/nda").expect(404);
        scene.propose(buyer, deal).expect(200);
        scene.sign(buyer, deal).expect(200);

        assertThat(scene.sign(buyer, deal).expect(409).at("/code")).isEqualTo("not-your-turn");
    }

    @Test
    void the_password_proves_who_signs() {
        String deal = scene.proposed();
        String sha256 = buyer.get(deal + "/nda").at("/sha256");
        Answer refused = buyer.post(deal + "/nda/signature", Map.of("sha256", sha256, "password", "một câu khác hẳn"))
                .expect(400);
        assertThat(refused.at("/errors/0/path")).isEqualTo("password");
        assertThat(buyer.get(deal + "/nda").json().at("/signatures").size()).isZero();
    }

    @Test
    void only_the_text_that_was_read_is_signed() {
        String deal = scene.proposed();
        String read = buyer.get(deal + "/nda").at("/sha256");
        supplier.post(deal + "/nda", Map.of("form", "ONE_SIDED_SUPPLY", "years", 3, "language", "en"))
                .expect(200);

        Answer refused = buyer.post(deal + "/nda/signature", Map.of("sha256", read, "password", Member.PASSWORD))
                .expect(409);

        assertThat(refused.at("/code")).isEqualTo("nda-replaced");
        scene.sign(buyer, deal).expect(200);
        assertThat(scene.propose(supplier, deal).expect(409).at("/code")).isEqualTo("not-your-turn");
    }

    @Test
    void a_plain_member_does_not_sign() {
        String deal = scene.proposed();
        Client member = exchange.people()
                .colleague(scene.buyer.organisation(), Role.MEMBER)
                .client();
        assertThat(scene.sign(member, deal).expect(403).at("/code")).isEqualTo("manager-needed");
        Client manager = exchange.people()
                .colleague(scene.buyer.organisation(), Role.MANAGER)
                .client();
        scene.sign(manager, deal).expect(200);
    }

    @Test
    void the_confidential_part_opens_when_both_signed_and_each_reading_is_recorded() {
        String deal = scene.proposed();
        buyer.get(deal + "/confidential").expect(409);
        scene.sign(buyer, deal).expect(200);
        assertThat(buyer.get(deal + "/confidential").expect(409).text()).doesNotContain(Shelf.SECRET);
        scene.sign(supplier, deal).expect(200);

        assertThat(buyer.get(deal + "/confidential").expect(200).at("/knowHow")).isEqualTo(Shelf.SECRET);

        Answer timeline = supplier.get(deal + "/events").expect(200);
        assertThat(timeline.at("/items/0/type")).isEqualTo("CONFIDENTIAL_READ");
        assertThat(timeline.at("/items/0/side")).isEqualTo("DEMAND");
        assertThat(timeline.text()).doesNotContain(Shelf.SECRET);
    }

    @Test
    void terms_of_the_proposal_are_checked() {
        String deal = scene.introduced();
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("form", "MUTUAL", "years", 0, "language", "vi"),
                Map.of("form", "MUTUAL", "years", 21, "language", "vi"),
                Map.of("form", "MUTUAL", "years", 5, "language", "fr"),
                Map.of("form", "OTHER", "years", 5, "language", "vi"),
                Map.of("years", 5, "language", "vi"))) {
            buyer.post(deal + "/nda", wrong).expect(400);
        }
    }
}
