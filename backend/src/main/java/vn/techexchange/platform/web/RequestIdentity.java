package vn.techexchange.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Problems;

/** Gives each request an id that stands in every log line and problem document, and goes out as X-Request-Id. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class RequestIdentity implements Ordered {
    private static final String HEADER = "X-Request-Id";

    @RequestFilter
    void open(HttpRequest<?> request, MutablePropagatedContext context) {
        String id = Id.next().toString();
        request.setAttribute(Problems.REQUEST_ID, id);
        context.add(new LoggedRequest(id));
    }

    @ResponseFilter
    void close(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(Problems.REQUEST_ID, String.class).ifPresent(id -> response.header(HEADER, id));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** Carries the id to whatever thread works on the request. */
    private record LoggedRequest(String id)
            implements PropagatedContextElement, ThreadPropagatedContextElement<@Nullable String> {
        @Override
        public @Nullable String updateThreadContext() {
            String before = MDC.get(Problems.REQUEST_ID);
            MDC.put(Problems.REQUEST_ID, id);
            return before;
        }

        @Override
        public void restoreThreadContext(@Nullable String before) {
            if (before == null) {
                MDC.remove(Problems.REQUEST_ID);
            } else {
                MDC.put(Problems.REQUEST_ID, before);
            }
        }
    }
}
