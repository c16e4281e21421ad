package org.islet.portal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The program: starts the portal, or backs its data up and restores them. */
public final class Portal {

    private Portal() {}

    public static void main(String[] arguments) {
        try {
            run(List.of(arguments));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException | URISyntaxException e) {
            System.err.println("The portal did not start: " + e);
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) throws CannotStart, IOException, URISyntaxException {
        var options = Options.parse(arguments);
        if (options.help()) {
            System.out.println(Options.USAGE);
            return;
        }
        var stopping = new Stopping();
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
