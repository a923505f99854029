package vn.techexchange.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;
import vn.techexchange.testing.People;

class OrganisationTest {
    private final Exchange exchange = Exchange.running();

    @Test
    void who_registers_an_organisation_owns_it_and_acts_for_it() {
        Client founder =
                People.signUp(exchange.stranger(), Id.next().toString().toLowerCase(Locale.ROOT) + "@example.vn");

        var organisation = founder.post("/api/v1/organisations", profile()).expect(201);

        var session = founder.get("/api/v1/session");
        assertThat(session.at("/organisation/id")).isEqualTo(organisation.at("/id"));
        assertThat(session.at("/organisation/role")).isEqualTo("OWNER");
        assertThat(session.at("/organisation/verification")).isEqualTo("UNVERIFIED");
        assertThat(exchange.database()
                        .rows("SELECT type FROM event WHERE aggregate_id = "
                                + Id.of(organisation.at("/id")).value()))
                .containsExactly(List.of("ORGANISATION_REGISTERED"));
    }

    @Test
    void an_organisation_cannot_make_itself_an_operator() {
        Member member = exchange.people().buyer();
        var wish = profile();
        wish.put("capabilities", List.of("OPERATOR"));

        assertThat(member.client()
                        .post("/api/v1/organisations", wish)
                        .expect(400)
                        .at("/errors/0/code"))
                .isEqualTo("capability-granted");
    }

    @Test
    void a_website_is_an_address_of_the_web() {
        Member member = exchange.people().buyer();
        var wish = profile();
        wish.put("website", "javascript:alert(1)");

        assertThat(member.client()
                        .post("/api/v1/organisations", wish)
                        .expect(400)
                        .at("/errors/0/path"))
                .isEqualTo("website");
    }

    @Test
    void a_change_from_an_old_version_is_lost() {
        Member member = exchange.people().supplier();
        String path = "/api/v1/organisations/" + member.organisation();
        long version = member.client().get(path).json().at("/version").asLong();
        member.client().put(path, profile(), version).expect(200);

        member.client().put(path, profile(), version).expect(412);
        member.client().put(path, profile()).expect(428);
    }

    @Test
    void who_changes_its_name_is_to_be_verified_anew() {
        Member member = exchange.people().supplier();
        String path = "/api/v1/organisations/" + member.organisation();
        var before = member.client().get(path);

        var same = profile();
        same.put("name", Map.of("vi", before.at("/name/vi"), "en", before.at("/name/en")));
        same.put("kind", before.at("/kind"));
        same.put("registrationNumber", before.at("/registrationNumber"));
        same.put("website", "https://example.vn");
        var described = member.client()
                .put(path, same, before.json().at("/version").asLong())
                .expect(200);
        assertThat(described.at("/verification")).isEqualTo("VERIFIED");

        same.put("name", Map.of("vi", "Một tên khác"));
        var renamed = member.client()
                .put(path, same, described.json().at("/version").asLong())
                .expect(200);
        assertThat(renamed.at("/verification")).isEqualTo("UNVERIFIED");
    }

    @Test
    void nobody_else_changes_it() {
        Member member = exchange.people().supplier();
        Member other = exchange.people().buyer();
        Member simple = exchange.people().colleague(member.organisation(), Role.MEMBER);
        String path = "/api/v1/organisations/" + member.organisation();

        other.client().put(path, profile(), 1).expect(403);
        simple.client().put(path, profile(), 1).expect(403);
    }

    @Test
    void everybody_sees_who_it_is_and_only_its_own_see_where_it_is_registered() {
        Member member = exchange.people().supplier();
        String path = "/api/v1/organisations/" + member.organisation();

        var seenByAll = exchange.stranger().get(path).expect(200);
        assertThat(seenByAll.at("/verification")).isEqualTo("VERIFIED");
        assertThat(seenByAll.at("/registrationNumber")).isEmpty();

        assertThat(member.client().get(path).at("/registrationNumber")).isNotEmpty();
        exchange.stranger().get("/api/v1/organisations/" + Id.next()).expect(404);
    }

    static Map<String, Object> profile() {
        return new HashMap<>(Map.of(
                "name", Map.of("vi", "Công ty Thử Nghiệm", "en", "Trial Company"),
                "kind", "ENTERPRISE",
                "country", "VN",
                "province", "79",
                "capabilities", List.of("BUYER")));
    }
}
