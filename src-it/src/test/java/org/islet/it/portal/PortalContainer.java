package org.islet.it.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.ApplicationScoped;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/**
 * The server of the tests for Arquillian: our own launcher with the very EAR it ships, booted once by each process that runs
 * tests, however many suites that process takes them in. It ends with the process.
 */
public final class PortalContainer implements DeployableContainer<PortalContainerConfiguration> {

    /** A portal that did not start is not waited for by every class again. */
    private static @Nullable CompletableFuture<Portal> booted;

    @Inject
    @ApplicationScoped
    private InstanceProducer<Portal> running;

    @Override
    public void start() throws LifecycleException {
        try {
            running.set(booted().join());
        } catch (CompletionException e) {
            throw new LifecycleException("the portal does not start", e.getCause());
        }
    }

    private static synchronized CompletableFuture<Portal> booted() {
        if (booted == null) {
            booted = CompletableFuture.supplyAsync(PortalContainer::boot);
        }
        return booted;
    }

    private static Portal boot() {
        try {
            var mailBox = new MailBox();
            var data = PortalProcess.newDataFolder();
            var clock = new PortalClock(data.resolve("clock"));
            var process = PortalProcess.launch(
                    List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()),
                    List.of(PortalProcess.QUICK_COMPILER, "-Dislet.test.clock=" + clock.file()),
                    Map.of(
                            "ISLET_MAIL_HOST",
                            "127.0.0.1",
                            "ISLET_MAIL_PORT",
                            "" + mailBox.port(),
                            "ISLET_OPERATOR_TOKEN",
                            Portal.OPERATOR_TOKEN,
                            "ISLET_SITES",
                            "inside",
                            "ISLET_EMERGENCY_ACCESS",
                            "true",
                            // each test may come from an address of its own, as behind a proxy
                            "ISLET_TRUSTED_PROXIES",
                            "127.0.0.1"));
            Runtime.getRuntime().addShutdownHook(new Thread(process::close, "the portal ends"));
            return new Portal(process.awaitReady(), data, mailBox, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next suite of this process takes it again. */
    @Override
    public void stop() {}

    @Override
    public Class<PortalContainerConfiguration> getConfigurationClass() {
        return PortalContainerConfiguration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Local");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        throw new UnsupportedOperationException("the portal brings its application; a test needs no @Deployment");
    }

    @Override
    public void undeploy(Archive<?> archive) {
        throw new UnsupportedOperationException("the portal keeps its application");
    }
}
