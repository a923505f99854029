package vn.techexchange.party;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;

/** What arrived by mail. */
final class Mailboxes {
    private static final Pattern TOKEN = Pattern.compile("#token=([\\w-]+)");

    private final Client reader;

    Mailboxes(Exchange exchange) {
        this.reader = exchange.stranger();
    }

    /** Newest first. */
    List<JsonNode> of(String address) {
        JsonNode items = reader.get("/api/v1/mailbox?size=100&to=" + address.replace("@", "%40"))
                .expect(200)
                .json()
                .at("/items");
        return items.valueStream().toList();
    }

    /** The newest mail, once there are that many. */
    JsonNode newest(String address, int count) {
        Exchange.eventually(count + " mails to " + address, () -> of(address).size() >= count);
        return of(address).getFirst();
    }

    /** The secret in the newest mail, once there are that many. */
    String token(String address, int count) {
        String text = newest(address, count).at("/text").asString();
        var token = TOKEN.matcher(text);
        if (!token.find()) {
            throw new AssertionError("no link in: " + text);
        }
        return token.group(1);
    }
}
