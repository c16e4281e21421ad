package org.islet.it.portal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.ApplicationScoped;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.shrinkwrap.api.Archive;

/** The server of the suite for Arquillian: our own launcher with the very EAR it ships, booted once. */
public final class PortalContainer implements DeployableContainer<PortalContainerConfiguration> {

    @Inject
    @ApplicationScoped
    private InstanceProducer<Portal> running;

    private MailBox mailBox;
    private PortalProcess process;

    @Override
    public void start() throws LifecycleException {
        try {
            mailBox = new MailBox();
            var data = PortalProcess.newDataFolder();
            var clock = new PortalClock(data.resolve("clock"));
            process = PortalProcess.launch(
                    List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()),
                    List.of(PortalProcess.QUICK_COMPILER, "-Dislet.test.clock=" + clock.file()),
                    Map.of(
                            "ISLET_MAIL_HOST",
                            "127.0.0.1",
                            "ISLET_MAIL_PORT",
                            "" + mailBox.port(),
                            "ISLET_OPERATOR_TOKEN",
                            Portal.OPERATOR_TOKEN,
                            // each test may come from an address of its own, as behind a proxy
                            "ISLET_TRUSTED_PROXIES",
                            "127.0.0.1"));
            running.set(new Portal(process.awaitReady(), data, mailBox, clock));
        } catch (IOException | RuntimeException e) {
            throw new LifecycleException("the portal does not start", e);
        }
    }

    @Override
    public void stop() {
        process.close();
        mailBox.close();
    }

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
