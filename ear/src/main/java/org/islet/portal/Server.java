package org.islet.portal;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;

/** Payara Micro with the hospital's file deployed in it. */
final class Server implements AutoCloseable {

    private final PayaraMicroRuntime runtime;

    private Server(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /** Boots first and deploys after: a deployment during boot takes the server down with it. */
    static Server start(ServerFiles files, Place place) throws CannotStart {
        try {
            var server = new Server(
                    PayaraMicroLauncher.create(files.arguments(place)).getRuntime());
            server.deploy(files);
            return server;
        } catch (CannotStart e) {
            throw e;
        } catch (Exception e) {
            throw new CannotStart("The server did not start. What it said is in " + files.log() + ".", e);
        }
    }

    /** The answer of deploy is true even after a failure; the list of what is deployed is not wrong. */
    private void deploy(ServerFiles files) throws CannotStart {
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
