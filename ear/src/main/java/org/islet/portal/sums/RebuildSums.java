package org.islet.portal.sums;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.islet.portal.Arguments;
import org.islet.portal.CannotStart;
import org.islet.portal.database.Access;
import org.islet.portal.database.DatabaseDriver;
import org.islet.setting.Setting;
import org.islet.setting.Settings;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Puts everybody in the line of those whose sums are made anew, and tells how it goes. The portals do the work: whoever
 * stops this stops nothing, and a portal that ends leaves the rest to the others, or to its next start.
 */
public final class RebuildSums {

    static final String USAGE = """
            Usage: ./islet sums [--data DIR] [--go-on]    make the sums that lists are answered from anew from the archive
              --data DIR    the folder of a portal that runs (default data)
              --go-on       ask nothing new: tell how far it is with those in line""";

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RebuildLine line;
    private final Consumer<String> say;

    private RebuildSums(RebuildLine line, Consumer<String> say) {
        this.line = line;
        this.say = say;
    }

    public static void run(List<String> arguments, Path home, Consumer<String> say) throws CannotStart, IOException {
        if (arguments.contains("--help")) {
            say.accept(USAGE);
            return;
        }
        var given = Arguments.read(
                CommandSpec.create().addOption(Arguments.valued("--data")).addOption(Arguments.plain("--go-on")),
                arguments,
                USAGE);
        var properties = new Properties();
        properties.putAll(System.getProperties());
        given.value("--data").ifPresent(folder -> properties.setProperty(Setting.DATA.key(), folder));
        var access = access(Settings.of(properties, System.getenv()));
        try (var connection = DatabaseDriver.beside(home).connect(access, "sums")) {
            new RebuildSums(new RebuildLine(connection), say).run(given.has("--go-on"));
        } catch (SQLException e) {
            throw new CannotStart("The database " + access.url() + " refused: " + e.getMessage(), e);
        }
    }

    private static Access access(Settings settings) throws CannotStart, IOException {
        if (settings.set(Setting.DB_URL).isPresent()) {
            return new Access(
                    settings.text(Setting.DB_URL), settings.text(Setting.DB_USER), settings.text(Setting.DB_PASSWORD));
        }
        return Access.running(settings.dataFolder().resolve("postgresql"))
                .orElseThrow(() -> new CannotStart("No portal runs on " + settings.dataFolder()
                        + ". Start it, and ask again while it runs; or say which folder with --data DIR."));
    }

    private void run(boolean isGoingOn) throws SQLException, CannotStart {
        if (isGoingOn) {
            line.join();
        } else {
            line.askForEverybody();
        }
        say.accept("In line: " + line.waiting()
                + " patients. The portals make their sums anew; stopping this does not stop them.");
        await();
        say.accept(line.done().inWords());
    }

    private void await() throws SQLException, CannotStart {
        int waiting = line.waiting();
        long changed = System.nanoTime();
        long said = changed;
        while (waiting > 0) {
            LockSupport.parkNanos(LOOK.toNanos());
            int now = line.waiting();
            if (now != waiting) {
                changed = System.nanoTime();
            } else if (System.nanoTime() - changed > PATIENCE.toNanos()) {
                throw new CannotStart(line.done().inWords() + "\nStill in line: " + now
                        + ", and nothing has moved for two minutes. Is a portal running? Its /health tells the operator"
                        + " whether \"sums made anew\" stands still. They stay in line.");
            }
            waiting = now;
            if (System.nanoTime() - said > BETWEEN_WORDS.toNanos()) {
                said = System.nanoTime();
                say.accept("In line: " + waiting);
            }
        }
    }
}
