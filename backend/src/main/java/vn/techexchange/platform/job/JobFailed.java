package vn.techexchange.platform.job;

/** A job threw a checked exception. */
final class JobFailed extends RuntimeException {
    JobFailed(String job, Exception cause) {
        super(job, cause);
    }
}
