package vn.techexchange.testing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;

/**
 * People with accounts and organisations, ready to act. The first one signs up as people do; the others are written into
 * the database with the same password, since hashing passwords is made slow on purpose.
 */
public final class People {
    private static final Pattern TOKEN = Pattern.compile("#token=([\\w-]+)");

    private final Exchange exchange;
    private @Nullable String passwordHash;

    People(Exchange exchange) {
        this.exchange = exchange;
    }

    public Member supplier() {
        return member("INSTITUTE", true, Role.OWNER, Capability.SUPPLIER);
    }

    public Member buyer() {
        return member("ENTERPRISE", true, Role.OWNER, Capability.BUYER);
    }

    public Member stateAgency() {
        return member("STATE_AGENCY", true, Role.OWNER, Capability.BUYER);
    }

    public Member operator() {
        return member("STATE_AGENCY", true, Role.OWNER, Capability.OPERATOR);
    }

    /** Owner of an organisation that no operator has verified. */
    public Member unverified(Capability... capabilities) {
        return member("ENTERPRISE", false, Role.OWNER, capabilities);
    }

    /** A new account in a new organisation of that kind, signed in. */
    public Member member(String kind, boolean verified, Role role, Capability... capabilities) {
        Id organisation = Id.next();
        Database database = exchange.database();
        database.update(
                """
                INSERT INTO organisation (id, name_vi, name_en, kind, country, registration_number, verification,
                  verified_at, demo, created_at, version)
                VALUES (?, ?, ?, ?, 'VN', ?, ?, ?, FALSE, ?, 1)""",
                organisation,
                "Tổ chức " + organisation,
                "Organisation " + organisation,
                kind,
                organisation.toString(),
                verified ? "VERIFIED" : "UNVERIFIED",
                verified ? now() : null,
                now());
        for (Capability capability : List.of(capabilities)) {
            database.update(
                    "INSERT INTO organisation_capability (organisation_id, capability, granted_until) VALUES (?, ?, ?)",
                    organisation,
                    capability.name(),
                    capability.isGranted() ? "2099-12-31" : null);
        }
        return colleague(organisation, role);
    }

    /** A new account in an organisation that is there, signed in. */
    public Member colleague(Id organisation, Role role) {
        Id account = Id.next();
        String email = account.toString().toLowerCase(Locale.ROOT) + "@example.vn";
        Database database = exchange.database();
        database.update("""
                INSERT INTO account (id, email, name, language, password_hash, terms_accepted_at, created_at, version)
                VALUES (?, ?, ?, 'vi', ?, ?, ?, 1)""", account, email, "Nguyễn Văn " + account, passwordHash(), now(), now());
        database.update(
                "INSERT INTO membership (organisation_id, account_id, role, joined_at) VALUES (?, ?, ?, ?)",
                organisation,
                account,
                role.name(),
                now());
        return new Member(signedIn(email), account, organisation, email);
    }

    /** A new session of that account. */
    public Client signedIn(String email) {
        Client client = exchange.stranger();
        client.post("/api/v1/session", Map.of("email", email, "password", Member.PASSWORD))
                .expect(200);
        return client;
    }

    private synchronized String passwordHash() {
        if (passwordHash == null) {
            String email = Id.next().toString().toLowerCase(Locale.ROOT) + "@example.vn";
            signUp(exchange.stranger(), email);
            passwordHash = exchange.database()
                    .rows("SELECT password_hash FROM account WHERE email = '" + email + "'")
                    .getFirst()
                    .getFirst();
        }
        return passwordHash;
    }

    /** Opens an account as people do, by the link in the mail, and signs in. */
    public static Client signUp(Client visitor, String email) {
        visitor.post(
                        "/api/v1/accounts",
                        Map.of(
                                "email",
                                email,
                                "password",
                                Member.PASSWORD,
                                "name",
                                "Nguyễn Văn Đầu",
                                "language",
                                "vi",
                                "acceptTerms",
                                true))
                .expect(202);
        String mailbox = "/api/v1/mailbox?to=" + email.replace("@", "%40");
        Exchange.eventually(
                "the confirmation mail",
                () -> TOKEN.matcher(visitor.get(mailbox).text()).find());
        var token = TOKEN.matcher(visitor.get(mailbox).text());
        if (!token.find()) {
            throw new AssertionError("no link in the mail");
        }
        visitor.post("/api/v1/accounts/confirmation", Map.of("token", token.group(1)))
                .expect(204);
        visitor.post("/api/v1/session", Map.of("email", email, "password", Member.PASSWORD))
                .expect(200);
        return visitor;
    }

    private String now() {
        Instant now = exchange.clock().instant();
        return now.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
    }
}
