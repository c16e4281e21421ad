package org.islet.platform.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Whether the database answers: asked each second over a connection beside the pool, so that whoever wants to know is
 * told at once, also while the pool is empty or the database hangs.
 */
@ApplicationScoped
public class DatabaseHealth implements RepeatedWork {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int PATIENCE_SECONDS = 2;

    @Inject
    private Configuration configuration;

    private @Nullable Connection own;

    /** In nanoseconds of this process; the migrations have just run when this is made. */
    private volatile long lastAnswer = System.nanoTime();

    private volatile boolean isAway;

    public boolean answers() {
        return !isAway && System.nanoTime() - lastAnswer < FRESH.toNanos();
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public After round() throws SQLException {
        try {
            ask();
            lastAnswer = System.nanoTime();
            isAway = false;
            return After.PAUSE;
        } catch (SQLException | RuntimeException | Error noAnswer) {
            isAway = true;
            leave();
            throw noAnswer;
        }
    }

    private void ask() throws SQLException {
        if (own == null) {
            own = open();
        }
        if (!own.isValid(PATIENCE_SECONDS)) {
            throw new SQLTimeoutException();
        }
    }

    private Connection open() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(configuration.text(Setting.DB_URL));
        source.setUser(configuration.text(Setting.DB_USER));
        source.setPassword(configuration.text(Setting.DB_PASSWORD));
        source.setApplicationName("islet health");
        source.setConnectTimeout(PATIENCE_SECONDS);
        source.setLoginTimeout(PATIENCE_SECONDS);
        source.setSocketTimeout(PATIENCE_SECONDS);
        return source.getConnection();
    }

    private void leave() {
        try (Connection left = own) {
            own = null;
        } catch (SQLException alreadyGone) {
            own = null;
        }
    }
}
