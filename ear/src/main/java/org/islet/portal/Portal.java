package org.islet.portal;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Starts database, server and application, says when they are ready, and stops them in the opposite order. */
public final class Portal {

    private final PrintStream out;
    private final Settings settings = new Settings(System.getProperties(), System.getenv());
    private final Stopping stopping = new Stopping();

    private Portal(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        try {
            var options = Options.parse(List.of(arguments));
            if (options.help()) {
                System.out.println(Options.USAGE);
            } else {
                new Portal(System.out).start(options);
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException | URISyntaxException e) {
            System.err.println("The portal did not start: " + e);
            System.exit(1);
        }
    }

    private void start(Options options) throws CannotStart, IOException, URISyntaxException {
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::now, "stop the portal"));
        var data = stopping.later(DataFolder.open(options.data()
                .orElseGet(() -> Path.of(settings.get("islet.data").orElse("data")))));
        settings.read(data.path().resolve("islet.properties"));
        settings.set("islet.data", data.path().toString());
        var place = Place.of(options, settings);
        place.refuseTaken();
        if (settings.get("islet.url").isEmpty()) {
            settings.set("islet.url", place.url().toString());
        }
        var logs = data.folder("logs");
        out.println("Islet is starting. Data: " + data.path() + "  Log: " + logs);
        var files = new ServerFiles(home(), data.path().resolve("server"), logs.resolve("islet.log"));
        if (settings.get("islet.db.url").isEmpty()) {
            startDatabase(files.postgres(), data.folder("postgresql"), logs.resolve("postgresql.log"));
        }
        stopping.later(Server.start(files, place));
        if (!place.isHealthy()) {
            throw new CannotStart("The application is deployed but not healthy. The reason is in " + files.log() + ".");
        }
        out.println("Islet is ready: " + place.url());
        if (options.demo()) {
            stopping.later(DemoProcess.start(home(), place, data.path(), settings));
        }
    }

    private void startDatabase(Path program, Path folder, Path log) throws IOException, CannotStart {
        var database = stopping.later(EmbeddedDatabase.start(program, folder, log));
        settings.set("islet.db.url", database.url());
        settings.set("islet.db.user", database.user());
        settings.set("islet.db.password", database.password());
    }

    /** The folder this program lies in, with the server and the application beside it. */
    private static Path home() throws URISyntaxException {
        return Path.of(Portal.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getParent();
    }
}
