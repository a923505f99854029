package vn.techexchange.platform.mail;

/** A message in words, as plain text and as HTML. */
record ComposedMail(String to, String language, String subject, String plain, String html) {}
