package org.islet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/** Whether people come here by TLS: by what the operator says, and by what the proxies say that the operator named. */
@ApplicationScoped
public class Connections {

    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";

    @Inject
    private Configuration configuration;

    @Inject
    private ClientAddress addresses;

    boolean areAllEncrypted() {
        return configuration.text(Setting.URL).startsWith("https:");
    }

    /** The server believes the header of anybody; we do not. */
    public boolean isEncrypted(HttpServletRequest request) {
        return areAllEncrypted()
                || request.isSecure()
                        && (request.getHeader(FORWARDED_PROTO) == null || addresses.isProxy(request.getRemoteAddr()));
    }
}
