package vn.techexchange.party.session;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Finds out where a request comes from. Headers that any client can write are believed only where
 * {@code proxy.address-header} names the one that the operator's own proxy writes; its last entry is the proxy's.
 */
@Singleton
class VisitorBinder implements TypedRequestArgumentBinder<Visitor> {
    private static final Argument<Visitor> TYPE = Argument.of(Visitor.class);
    private static final int LONGEST_ADDRESS = 64;

    private final String header;

    VisitorBinder(@Value("${proxy.address-header:}") String header) {
        this.header = header;
    }

    @Override
    public Argument<Visitor> argumentType() {
        return TYPE;
    }

    @Override
    public ArgumentBinder.BindingResult<Visitor> bind(
            ArgumentConversionContext<Visitor> context, HttpRequest<?> request) {
        var visitor = new Visitor(address(request), request.getHeaders().get(HttpHeaders.USER_AGENT));
        return () -> Optional.of(visitor);
    }

    private String address(HttpRequest<?> request) {
        List<String> named = header.isEmpty() ? List.of() : request.getHeaders().getAll(header);
        if (named.isEmpty()) {
            return request.getRemoteAddress().getAddress().getHostAddress();
        }
        String last = named.getLast();
        String entry = last.substring(last.lastIndexOf(',') + 1).strip();
        return entry.substring(0, Math.min(entry.length(), LONGEST_ADDRESS));
    }
}
