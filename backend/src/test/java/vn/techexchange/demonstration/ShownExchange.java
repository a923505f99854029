package vn.techexchange.demonstration;

import java.util.Map;
import vn.techexchange.testing.Exchange;

/** One exchange with the whole demonstration, for tests that only read it. */
final class ShownExchange {
    private static final int LISTINGS = 162;

    private ShownExchange() {}

    static Exchange running() {
        return Shared.EXCHANGE;
    }

    private static Exchange start() {
        Exchange exchange = Exchange.start(Map.of("exchange.mode", "demonstration"));
        Runtime.getRuntime().addShutdownHook(new Thread(exchange::close));
        var demonstration = exchange.bean(Demonstration.class);
        Exchange.eventually("the demonstration is complete", 180, demonstration::isComplete);
        Exchange.eventually("all listings are found", 60, () -> found(exchange) == LISTINGS);
        return exchange;
    }

    private static int found(Exchange exchange) {
        var answer = exchange.stranger().get("/api/v1/search?type=listing&size=1");
        return answer.status() == 200 ? answer.json().at("/total").asInt() : 0;
    }

    private static final class Shared {
        static final Exchange EXCHANGE = start();
    }
}
