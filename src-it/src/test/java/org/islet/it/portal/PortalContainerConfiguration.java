package org.islet.it.portal;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** Nothing to configure: port, data folder and mail server are new for each suite. */
public final class PortalContainerConfiguration implements ContainerConfiguration {

    @Override
    public void validate() {}
}
