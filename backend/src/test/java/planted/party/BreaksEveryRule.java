package planted.party;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import planted.deal.Higher;
import vn.techexchange.embedded.Durability;

@Controller("/planted")
@Requires(property = "planted")
class BreaksEveryRule {
    @Get
    String unsecured() throws SQLException {
        DriverManager.getConnection("").close();
        return new Higher().hashCode() + " " + Instant.now() + Durability.FAST;
    }
}
