package org.islet.portal;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.time.Duration;

/** Payara Micro with the hospital's file deployed in it. */
final class Server implements AutoCloseable {

    /** The thread in which the server ends itself with the process. */
    static final String OWN_END = "Payara Micro Shutdown Hook";

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final PayaraMicroRuntime runtime;
    private final ServerFiles files;

    Server(PayaraMicroRuntime runtime, ServerFiles files) {
        this.runtime = runtime;
        this.files = files;
    }

    /** Boots without the application: a deployment during boot takes the server down with it. */
    static Server boot(ServerFiles files, ListenAddress place) throws CannotStart {
        try {
            var runtime = PayaraMicroLauncher.create(files.arguments(place)).getRuntime();
            files.rememberUnpacked();
            return new Server(runtime, files);
        } catch (Exception e) {
            throw new CannotStart("The server did not start. What it said is in " + files.log() + ".", e);
        }
    }

    /** The answer of deploy is true even after a failure; the list of what is deployed is not wrong. */
    void deploy() throws CannotStart {
        runtime.deploy(files.application().toFile());
        if (!runtime.getDeployedApplicationNames().contains("islet")) {
            throw new CannotStart("The application was not deployed. The reason is in " + files.log() + ".");
        }
    }

    /**
     * Ends after the server has. It ends itself with the process as well, and says only that it does not run where that
     * began first; whoever stops the database next must not find the last rounds of the background still under way.
     */
    @Override
    public void close() throws BootstrapException, InterruptedException {
        try {
            runtime.shutdown();
        } catch (IllegalStateException endsItself) {
            for (var thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals(OWN_END)) {
                    thread.join(LONGEST.toMillis());
                }
            }
        }
    }
}
