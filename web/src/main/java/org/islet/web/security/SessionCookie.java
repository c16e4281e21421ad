package org.islet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Where people come by TLS, the session's cookie has the name that browsers take from this host alone, and only over
 * TLS: no neighbour under the same domain can plant one.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    private static final String OF_THIS_HOST = "__Host-islet";

    @Inject
    private Connections connections;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        if (connections.areAllEncrypted()) {
            SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
            cookie.setName(OF_THIS_HOST);
            cookie.setPath("/");
            cookie.setSecure(true);
        }
    }
}
