package org.islet.it.portal;

import java.lang.annotation.Annotation;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.enricher.resource.ResourceProvider;

/** Gives the running portal to the tests that ask for it. */
public final class PortalResources implements ResourceProvider {

    @Inject
    private Instance<Portal> running;

    @Override
    public boolean canProvide(Class<?> type) {
        return type == Portal.class;
    }

    @Override
    public Object lookup(ArquillianResource resource, Annotation... qualifiers) {
        return running.get();
    }
}
