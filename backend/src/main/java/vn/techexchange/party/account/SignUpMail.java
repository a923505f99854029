package vn.techexchange.party.account;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import vn.techexchange.party.Links;
import vn.techexchange.party.Secret;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Job;
import vn.techexchange.platform.mail.Mail;
import vn.techexchange.platform.mail.Mailer;

/** Answers a sign-up by mail: with the link that confirms it, or with the news that there is an account already. */
@Singleton
class SignUpMail implements Job<SignUpMail.Waiting> {
    private final SignUpRepository signUps;
    private final AccountRepository accounts;
    private final Throttle throttle;
    private final Mailer mailer;
    private final Links links;

    SignUpMail(SignUpRepository signUps, AccountRepository accounts, Throttle throttle, Mailer mailer, Links links) {
        this.signUps = signUps;
        this.accounts = accounts;
        this.throttle = throttle;
        this.mailer = mailer;
        this.links = links;
    }

    /** The sign-up that waits for its mail. */
    @Serdeable
    record Waiting(Id signUp) {}

    @Override
    public String name() {
        return "sign-up-mail";
    }

    @Override
    public Class<Waiting> dataType() {
        return Waiting.class;
    }

    @Override
    @Transactional
    public void run(Waiting waiting) {
        signUps.waiting(waiting.signUp()).ifPresent(this::answer);
    }

    private void answer(SignUpRow signUp) {
        if (!throttle.mayMail(signUp.email())) {
            signUps.delete(signUp.id());
            return;
        }
        accounts.byEmail(signUp.email()).ifPresentOrElse(account -> remind(account, signUp), () -> sendLink(signUp));
    }

    private void remind(AccountRow account, SignUpRow signUp) {
        signUps.delete(signUp.id());
        String language = account.language();
        mailer.send(new Mail(
                account.email(),
                language,
                "sign-up-again",
                Map.of(
                        "name", account.name(),
                        "signIn", links.to(language, "/sign-in"),
                        "reset", links.to(language, "/forgot-password"))));
    }

    private void sendLink(SignUpRow signUp) {
        Secret secret = Secret.next();
        signUps.give(signUp.id(), secret.hash());
        mailer.send(new Mail(
                signUp.email(),
                signUp.language(),
                "sign-up",
                Map.of("name", signUp.name(), "link", links.to(signUp.language(), "/confirm-email", secret))));
    }
}
