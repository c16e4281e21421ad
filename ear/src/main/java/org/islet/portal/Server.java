package org.islet.portal;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;

/** Payara Micro with the hospital's file deployed in it. */
final class Server implements AutoCloseable {

    private final PayaraMicroRuntime runtime;
    private final ServerFiles files;

    private Server(PayaraMicroRuntime runtime, ServerFiles files) {
        this.runtime = runtime;
        this.files = files;
    }

    /** Boots without the application: a deployment during boot takes the server down with it. */
    static Server boot(ServerFiles files, Place place) throws CannotStart {
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

    @Override
    public void close() throws BootstrapException {
        runtime.shutdown();
    }
}
