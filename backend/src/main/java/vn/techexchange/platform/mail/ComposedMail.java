package vn.techexchange.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * A message in words, as plain text and as HTML.
 *
 * @param oneClick as in {@link Mail}
 */
record ComposedMail(
        String to,
        String language,
        String subject,
        String plain,
        String html,
        @Nullable String oneClick) {}
