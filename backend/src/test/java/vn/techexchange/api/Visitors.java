package vn.techexchange.api;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.techexchange.api.AccessRule.Asker;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;
import vn.techexchange.testing.People;
import vn.techexchange.testing.Scene;

/**
 * Those who ask, and what they ask for: each identifier in a rule's path or body names a fixture, made once for each
 * rule and anew after whoever was let through to change it. Fixtures belong to the supplier, those of needs to the buyer.
 */
final class Visitors {
    private static final Pattern FIXTURE = Pattern.compile("\\{([A-Za-z]+)}|\\$([A-Za-z]+)");
    private static final byte[] PNG = java.util.HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060"
                    + "000000050001a5f645400000000049454e44ae426082");

    private final Exchange exchange;
    private final Scene scene;
    private final Map<Asker, Member> others;
    private final Member supplierColleague;
    private final Member buyerColleague;
    private final Map<String, Supplier<Id>> fixtures = new HashMap<>();
    private final Map<String, Id> made = new HashMap<>();

    Visitors(Exchange exchange) {
        this.exchange = exchange;
        this.scene = new Scene(exchange);
        this.others = others(exchange.people());
        this.supplierColleague = exchange.people().colleague(scene.supplier().organisation(), Role.MEMBER);
        this.buyerColleague = exchange.people().colleague(scene.buyer().organisation(), Role.MEMBER);
        partyFixtures();
        catalogueFixtures();
        matchingFixtures();
        dealFixtures();
        fixtures.put(
                "glossaryGroup",
                () -> Id.of(
                        scene.operator().client().get("/api/v1/glossary?size=1").at("/items/0/id")));
    }

    private static Map<Asker, Member> others(People people) {
        var others = new EnumMap<Asker, Member>(Asker.class);
        others.put(
                Asker.ENTERPRISE, people.member("ENTERPRISE", true, Role.OWNER, Capability.SUPPLIER, Capability.BUYER));
        others.put(Asker.MEMBER, people.member("ENTERPRISE", true, Role.MEMBER, Capability.SUPPLIER, Capability.BUYER));
        others.put(Asker.UNVERIFIED, people.unverified(Capability.SUPPLIER, Capability.BUYER));
        others.put(Asker.STATE_AGENCY, people.stateAgency());
        others.put(Asker.BROKER, people.member("ENTERPRISE", true, Role.OWNER, Capability.BROKER));
        others.put(Asker.VALUER, people.member("ENTERPRISE", true, Role.OWNER, Capability.VALUER));
        others.put(Asker.EXPERT, people.member("INDIVIDUAL", true, Role.OWNER, Capability.EXPERT));
        others.put(Asker.AUTHORITY, people.member("STATE_AGENCY", true, Role.OWNER, Capability.AUTHORITY));
        return others;
    }

    /** The fixtures, before the next question. */
    void makeAnew() {
        made.clear();
    }

    Answer ask(AccessRule rule, Asker asker) {
        if (rule.method().equals("POST")) {
            // Many ask one thing from one address: the brakes on guessing are not what is asked about here.
            exchange.database().update("DELETE FROM throttle");
        }
        Client client = client(rule, asker);
        String path = filled(rule.path());
        if (rule.body().equals("FILE")) {
            return client.upload(path, "picture.png", PNG);
        }
        // A version that nothing has: whoever is let through changes nothing that the next question builds on.
        var ready = client.with("If-Match", "\"999\"").with("Idempotency-Key", Id.next() + "-key");
        return ready.send(rule.method(), path, rule.body().isEmpty() ? null : filled(rule.body()));
    }

    private Client client(AccessRule rule, Asker asker) {
        if (asker == Asker.STRANGER) {
            return exchange.stranger();
        }
        boolean ofNeed = rule.path().contains("Need}") || rule.path().contains("{need");
        Member member = switch (asker) {
            case OWNER -> ofNeed ? scene.buyer() : scene.supplier();
            case COLLEAGUE -> ofNeed ? buyerColleague : supplierColleague;
            case OPERATOR -> scene.operator();
            default -> Objects.requireNonNull(others.get(asker));
        };
        actAsUsual(member);
        return member.client();
    }

    /** An earlier question may have made it act for another organisation. */
    private static void actAsUsual(Member member) {
        member.client()
                .put(
                        "/api/v1/session/organisation",
                        Map.of("organisationId", member.organisation().toString()))
                .expect(200);
    }

    private String filled(String text) {
        return FIXTURE.matcher(text).replaceAll(found -> {
            String name = found.group(1) == null ? found.group(2) : found.group(1);
            if (!made.containsKey(name)) {
                made.put(name, make(name)); // which may make others on the way
            }
            return Objects.requireNonNull(made.get(name)).toString();
        });
    }

    private Id make(String name) {
        Supplier<Id> fixture = fixtures.get(name);
        if (fixture == null) {
            throw new AssertionError("access-matrix.txt names an unknown fixture: " + name);
        }
        return fixture.get();
    }

    private void partyFixtures() {
        fixtures.put("organisation", scene.supplier()::organisation);
        fixtures.put(
                "colleague",
                () -> exchange.people()
                        .colleague(scene.supplier().organisation(), Role.MEMBER)
                        .account());
        fixtures.put(
                "invitation",
                () -> Id.of(scene.supplier()
                        .client()
                        .post(
                                "/api/v1/organisations/" + scene.supplier().organisation() + "/invitations",
                                Map.of("email", Id.next() + "@example.vn", "role", "MEMBER"))
                        .expect(201)
                        .at("/id")));
        fixtures.put(
                "evidence",
                () -> Id.of(scene.supplier()
                        .client()
                        .upload(
                                "/api/v1/organisations/" + scene.supplier().organisation() + "/evidence",
                                "registration.png",
                                PNG)
                        .expect(201)
                        .at("/id")));
        fixtures.put("verification", () -> {
            Member asking = exchange.people().unverified(Capability.SUPPLIER);
            String organisation = "/api/v1/organisations/" + asking.organisation();
            String proof = asking.client()
                    .upload(organisation + "/evidence", "registration.png", PNG)
                    .expect(201)
                    .at("/id");
            return Id.of(asking.client()
                    .post(
                            organisation + "/verification",
                            Map.of(
                                    "legalName", "Công ty Thử",
                                    "registrationNumber", "0300000000",
                                    "representative", "Lê Hà",
                                    "evidenceIds", List.of(proof)))
                    .expect(201)
                    .at("/id"));
        });
        fixtures.put(
                "session",
                () -> Id.of(exchange.people()
                        .signedIn(scene.supplier().email())
                        .get("/api/v1/sessions")
                        .expect(200)
                        .at("/items/0/id")));
    }

    private void catalogueFixtures() {
        fixtures.put("listing", scene::draftListing);
        fixtures.put("publishedListing", scene::publishedListing);
        fixtures.put("need", scene::draftNeed);
        fixtures.put("openNeed", scene::openNeed);
        fixtures.put("review", () -> scene.reviewOf(scene.submittedListing()));
        fixtures.put("import", () -> fileOfListings());
        fixtures.put("checkedImport", () -> {
            Id file = fileOfListings();
            var client = scene.supplier().client();
            client.post(
                            "/api/v1/my/imports/" + file + "/check",
                            Map.of("mapping", Map.of("sourceId", 0, "title.vi", 1)))
                    .expect(200);
            Exchange.eventually(
                    "the check is over",
                    () -> client.get("/api/v1/my/imports/" + file).at("/state").equals("CHECKED"));
            return file;
        });
        fixtures.put("listingWithFile", () -> {
            Id listing = scene.draftListing();
            made.put(
                    "file",
                    Id.of(scene.supplier()
                            .client()
                            .upload("/api/v1/my/listings/" + listing + "/files?kind=IMAGE", "picture.png", PNG)
                            .expect(201)
                            .at("/id")));
            return listing;
        });
        fixtures.put("submittedListingWithFile", () -> {
            Id listing = make("listingWithFile");
            scene.supplier()
                    .client()
                    .post("/api/v1/my/listings/" + listing + "/submission", Map.of())
                    .expect(200);
            return listing;
        });
        fixtures.put("publishedListingWithFile", () -> {
            Id listing = make("submittedListingWithFile");
            return scene.published(listing);
        });
    }

    private void matchingFixtures() {
        fixtures.put(
                "search",
                () -> Id.of(scene.supplier()
                        .client()
                        .post(
                                "/api/v1/my/searches",
                                Map.of(
                                        "name",
                                        "Màng",
                                        "search",
                                        Map.of("q", Id.next().toString(), "type", "listing"),
                                        "frequency",
                                        "DAILY",
                                        "mail",
                                        true,
                                        "inApp",
                                        true))
                        .expect(201)
                        .at("/id")));
        fixtures.put("alert", () -> {
            Id alert = Id.next();
            exchange.database()
                    .update(
                            "INSERT INTO search_alert (id, search_id, items, sent_at) VALUES (?, ?, 1, NOW(6))",
                            alert,
                            make("search"));
            return alert;
        });
    }

    private Id fileOfListings() {
        byte[] csv = "sourceId,title.vi\nA-1,Màng gốm lọc nước\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Id.of(scene.supplier()
                .client()
                .upload("/api/v1/my/imports?kind=LISTING", "listings.csv", csv)
                .expect(201)
                .at("/id"));
    }

    private void dealFixtures() {
        fixtures.put("interest", scene::interest);
        fixtures.put("deal", scene::deal);
        fixtures.put("dealWithNda", () -> {
            Id deal = scene.deal();
            scene.proposeNda(deal);
            return deal;
        });
        fixtures.put("exploringDeal", scene::exploringDeal);
        fixtures.put("dealWithOffer", () -> {
            Id deal = scene.exploringDeal();
            made.put("offer", scene.offerIn(deal));
            return deal;
        });
        fixtures.put("dealWithDocument", () -> {
            Id listing = scene.draftListing();
            made.put(
                    "document",
                    Id.of(scene.supplier()
                            .client()
                            .upload(
                                    "/api/v1/my/listings/" + listing + "/files?kind=CONFIDENTIAL_DOCUMENT",
                                    "recipe.txt",
                                    "công thức".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .expect(201)
                            .at("/id")));
            scene.supplier()
                    .client()
                    .post("/api/v1/my/listings/" + listing + "/submission", Map.of())
                    .expect(200);
            return scene.afterNda(scene.dealOn(scene.published(listing)));
        });
    }
}
