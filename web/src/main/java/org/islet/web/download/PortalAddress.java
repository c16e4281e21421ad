package org.islet.web.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/** What a person types into the program: the configured address, for what a request claims as its host is not to be trusted. */
@Named
@ApplicationScoped
public class PortalAddress {

    @Inject
    private Configuration configuration;

    /** Without a slash at its end. */
    public String getTyped() {
        return configuration.text(Setting.URL).replaceAll("/+$", "");
    }
}
