package org.islet.portal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.islet.portal.database.DatabaseDriver;
import org.islet.portal.database.EmbeddedDatabase;
import org.islet.portal.database.PortalRole;
import org.islet.setting.Setting;
import org.islet.setting.Settings;

/** One start of the portal: settings, then database and server side by side, then the application. */
final class Start {

    private static final Duration HEALTHY_WITHIN = Duration.ofSeconds(30);

    private final Path home;
    private final Consumer<String> say;
    private final ShutdownStack stopping;

    Start(Path home, Consumer<String> say, ShutdownStack stopping) {
        this.home = home;
        this.say = say;
        this.stopping = stopping;
    }

    /** Nothing is started, and no folder made, before every setting has been checked. */
    static Settings settings(Options options) throws CannotStart {
        options.publish(System.getProperties());
        var settings = Settings.of(System.getProperties(), System.getenv());
        var faults = settings.faults();
        if (!faults.isEmpty()) {
            throw new CannotStart(String.join("\n", faults));
        }
        return settings;
    }

    void run(Options options) throws CannotStart, IOException {
        var settings = settings(options);
        var place = ListenAddress.of(settings);
        var data = stopping.later(DataFolder.open(settings.dataFolder()));
        place.refuseTaken();
        var logs = data.folder("logs");
        say.accept("Islet is starting. Data: " + data.path() + "  Log: " + logs);
        var files = new ServerFiles(
                home,
                data.folder("server"),
                logs,
                settings.set(Setting.TRUSTED_PROXIES).isPresent());
        publish(settings, place, data);
        if (options.demo()) {
            // whose sign-ins are printed for everybody to try
            unlessSet(settings, Setting.STAFF_SECOND_FACTOR, "false");
            unlessSet(settings, Setting.EMERGENCY_ACCESS, "true");
        }
        serve(settings, files, place, data);
        say.accept("Islet is ready: " + place.url());
        if (options.demo()) {
            stopping.later(DemoProcess.start(home, place, data.path(), settings.text(Setting.SETUP_CODE)));
        }
    }

    private static void unlessSet(Settings settings, Setting setting, String value) {
        if (settings.set(setting).isEmpty()) {
            System.setProperty(setting.key(), value);
        }
    }

    /** The server and the application read system properties. */
    private static void publish(Settings settings, ListenAddress place, DataFolder data) {
        for (var setting : Setting.values()) {
            settings.set(setting).ifPresent(value -> System.setProperty(setting.key(), value));
        }
        System.setProperty(Setting.DATA.key(), data.path().toString());
        if (settings.set(Setting.URL).isEmpty()) {
            System.setProperty(Setting.URL.key(), place.url().toString());
        }
    }

    private void serve(Settings settings, ServerFiles files, ListenAddress place, DataFolder data)
            throws CannotStart, IOException {
        var database = settings.set(Setting.DB_URL).isPresent()
                ? Optional.<EmbeddedDatabase>empty()
                : Optional.of(database(files, data));
        var driver = DatabaseDriver.beside(home);
        var started = CompletableFuture.runAsync(() -> database.ifPresent(own -> start(own, driver)));
        var server = stopping.later(Server.boot(files, place));
        finished(started);
        server.deploy();
        stopping.later(new Ready()).open();
        if (!place.isHealthySoon(HEALTHY_WITHIN)) {
            throw new CannotStart("The application is deployed but not healthy. The reason is in " + files.log() + ".");
        }
    }

    private EmbeddedDatabase database(ServerFiles files, DataFolder data) throws IOException {
        return stopping.later(new EmbeddedDatabase(
                files.postgres(),
                data.folder("postgresql"),
                data.folder("logs").resolve("postgresql.log"),
                say,
                () -> ShutdownStack.endProcess("The portal ends, so that what supervises it can start both afresh.")));
    }

    /** Migrations run as the owner of everything, and the portal works as a role that owns nothing. */
    private static void start(EmbeddedDatabase database, DatabaseDriver driver) {
        try {
            var owner = database.start().access();
            var portal = PortalRole.renewed(owner, driver);
            System.setProperty(Setting.DB_URL.key(), portal.url());
            System.setProperty(Setting.DB_USER.key(), portal.user());
            System.setProperty(Setting.DB_PASSWORD.key(), portal.password());
            System.setProperty(Setting.DB_OWNER_USER.key(), owner.user());
            System.setProperty(Setting.DB_OWNER_PASSWORD.key(), owner.password());
        } catch (CannotStart | IOException e) {
            throw new CompletionException(e);
        }
    }

    private static void finished(CompletableFuture<?> started) throws CannotStart, IOException {
        try {
            started.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CannotStart reason) {
                throw reason;
            }
            throw new IOException(e.getCause());
        }
    }
}
