package vn.techexchange.platform.database;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything uses the data source. It works as the schema's owner and grants the
 * application's account each right by name, so that the application itself can neither alter the schema nor rewrite
 * events. (micronaut-flyway would also migrate through the application's account, which cannot see the history.)
 */
@Singleton
class Migrations implements BeanCreatedEventListener<DataSource> {
    private final String url;
    private final String owner;
    private final String password;
    private final String applicationAccount;

    Migrations(
            @Value("${datasource.url}") String url,
            @Value("${datasource.owner.username}") String owner,
            @Value("${datasource.owner.password}") String password,
            @Value("${datasource.username}") String application,
            @Value("${datasource.account-host:`%`}") String host) {
        this.url = url;
        this.owner = owner;
        this.password = password;
        this.applicationAccount = "'" + application + "'@'" + host + "'";
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> created) {
        Flyway.configure()
                .dataSource(url, owner, password)
                .placeholders(Map.of("app", applicationAccount))
                .load()
                .migrate();
        return created.getBean();
    }
}
