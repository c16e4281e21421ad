package org.islet.portal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.islet.portal.backup.BackUp;
import org.islet.portal.backup.Restore;
import org.islet.portal.sums.RebuildSums;

/** The program: starts the portal, backs its data up and restores them, or has its sums made anew. */
public final class Portal {

    private Portal() {}

    public static void main(String[] arguments) {
        try {
            run(List.of(arguments));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException | URISyntaxException e) {
            System.err.println("Islet stopped: " + e);
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) throws CannotStart, IOException, URISyntaxException {
        switch (arguments.isEmpty() ? "run" : arguments.get(0)) {
            case "backup" -> BackUp.run(arguments.subList(1, arguments.size()), home(), System.out::println);
            case "restore" -> Restore.run(arguments.subList(1, arguments.size()), home(), System.out::println);
            case "sums" -> RebuildSums.run(arguments.subList(1, arguments.size()), home(), System.out::println);
            default -> serve(Options.parse(arguments));
        }
    }

    private static void serve(Options options) throws CannotStart, IOException, URISyntaxException {
        if (options.help()) {
            System.out.println(Options.USAGE);
            return;
        }
        var stopping = new ShutdownStack();
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::now, "stop the portal"));
        new Start(home(), System.out::println, stopping).run(options);
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
