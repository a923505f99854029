package vn.techexchange.platform.idempotency;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@Singleton
@InterceptorBean(Idempotent.class)
class IdempotencyInterceptor implements MethodInterceptor<Object, Object> {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,100}");
    private static final Id STRANGER = new Id(0);

    private final IdempotencyKeys keys;
    private final SynchronousTransactionManager<Connection> transactions;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            IdempotencyKeys keys, SynchronousTransactionManager<Connection> transactions, ObjectMapper json) {
        this.keys = keys;
        this.transactions = transactions;
        this.json = json;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        HttpRequest<?> request = ServerRequestContext.currentRequest()
                .orElseThrow(() -> new IllegalStateException("only requests can be idempotent"));
        @Nullable String key = request.getHeaders().get(HEADER);
        if (key == null || !KEY.matcher(key).matches()) {
            throw new IdempotencyKeyNeeded();
        }
        Id account = request.getUserPrincipal(Principal.class)
                .flatMap(principal -> Id.parse(principal.getName()))
                .orElse(STRANGER);
        String fingerprint = fingerprint(request, call);
        return transactions.executeWrite(transaction -> {
            if (!keys.claim(account, key, fingerprint)) {
                return replay(call, keys.answered(account, key, fingerprint));
            }
            Object answer = Objects.requireNonNull(call.proceed(), "an idempotent action answers something");
            keys.keep(account, key, status(answer), body(answer));
            return answer;
        });
    }

    /** SHA-256 of the address and of what was sent to it. */
    private String fingerprint(HttpRequest<?> request, MethodInvocationContext<Object, Object> call) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethodName() + " " + request.getUri()).getBytes(StandardCharsets.UTF_8));
            Argument<?>[] arguments = call.getArguments();
            for (int i = 0; i < arguments.length; i++) {
                Object value = call.getParameterValues()[i];
                if (value != null && arguments[i].getAnnotationMetadata().hasAnnotation(Body.class)) {
                    digest.update(json.writeValueAsBytes(value));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int status(Object answer) {
        return answer instanceof HttpResponse<?> response ? response.code() : 200;
    }

    private @Nullable String body(Object answer) {
        Object body = answer instanceof HttpResponse<?> response ? response.body() : answer;
        try {
            return body == null ? null : json.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Object replay(MethodInvocationContext<Object, Object> call, KeptAnswer kept) {
        Argument<?> type = call.getReturnType().asArgument();
        boolean wrapped = HttpResponse.class.isAssignableFrom(type.getType());
        Argument<?> bodyType = wrapped ? type.getFirstTypeVariable().orElse(Argument.OBJECT_ARGUMENT) : type;
        try {
            @Nullable Object body = kept.body() == null ? null : json.readValue(kept.body(), bodyType);
            if (!wrapped) {
                return body;
            }
            return HttpResponse.status(kept.status(), "").body(body).header("Idempotent-Replay", "true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
