package vn.techexchange.platform.idempotency;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller's POST: the method and the keeping of its answer are one transaction under the request's
 * {@code Idempotency-Key}. The same key with the same content has one effect and gets the same answer again, also when
 * both arrive at once; with other content it is refused (422). A refused request leaves its key unused.
 */
@Around
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
