package vn.techexchange.demonstration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.techexchange.party.account.Accounts;
import vn.techexchange.platform.problem.Problems;
import vn.techexchange.platform.text.LocalText;

@Controller("/api/v1/demonstration")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(beans = Demonstration.class)
class DemonstrationController {
    private final Accounts accounts;

    DemonstrationController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Who can be tried, those that are there by now. In demonstration mode only. */
    @Get("/accounts")
    People people(HttpRequest<?> request) {
        Locale language = Problems.language(request);
        return new People(Arrays.stream(DemonstrationPerson.values())
                .filter(person -> accounts.withEmail(person.email()).isPresent())
                .map(person -> Person.of(person, language))
                .toList());
    }

    @Serdeable
    record People(List<Person> items) {}

    @Serdeable
    record Person(String email, String password, String name, LocalText organisation, String role) {
        static Person of(DemonstrationPerson person, Locale language) {
            return new Person(
                    person.email(),
                    DemonstrationAccounts.PASSWORD,
                    person.personName(),
                    person.organisation(),
                    person.role().in(language));
        }
    }
}
