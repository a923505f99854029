package vn.techexchange.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.joran.spi.JoranException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** All that the server logs meanwhile, at the levels that it is shipped with. */
public final class Logs implements AutoCloseable {
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final List<Runnable> restoring = new ArrayList<>();

    private Logs() {
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                lines.add(everythingOf(event));
            }
        };
        appender.setContext(context);
        appender.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);
        restoring.add(() -> root.detachAppender(appender));
        shippedLevels();
    }

    public static Logs captured() {
        return new Logs();
    }

    /** Messages, arguments, contexts and failures with their causes. */
    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        restoring.forEach(Runnable::run);
    }

    private void shippedLevels() {
        URL file = Objects.requireNonNull(Logs.class.getResource("/logback.xml"));
        var shipped = new LoggerContext();
        var configurator = new JoranConfigurator();
        configurator.setContext(shipped);
        try {
            configurator.doConfigure(file);
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
        shipped.getLoggerList().stream()
                .filter(logger -> logger.getLevel() != null)
                .forEach(logger -> level(context.getLogger(logger.getName()), logger.getLevel()));
        shipped.stop();
    }

    private void level(Logger logger, Level level) {
        @Nullable Level before = logger.getLevel();
        logger.setLevel(level);
        restoring.add(() -> logger.setLevel(before));
    }

    private static String everythingOf(ILoggingEvent event) {
        return String.join(
                "\n",
                event.getLoggerName() + " " + event.getLevel() + " " + event.getFormattedMessage(),
                Arrays.deepToString(event.getArgumentArray()),
                String.valueOf(event.getMDCPropertyMap()),
                String.valueOf(event.getKeyValuePairs()),
                String.valueOf(event.getMarkerList()),
                event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
}
