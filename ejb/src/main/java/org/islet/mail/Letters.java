package org.islet.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/** The letters the portal writes, for the rooms that have something to tell. */
@Stateless
public class Letters {

    @Inject
    private Outbox outbox;

    @Inject
    private Configuration configuration;

    /** Keeps a letter with the act it tells about; it leaves once the act is committed. */
    public void post(Letter letter) {
        outbox.keep(letter);
    }

    /** The address of a page for a letter: from the operator's setting, never from a request. */
    public String link(String path) {
        return URI.create(configuration.text(Setting.URL)).resolve(path).toString();
    }

    public String link(String path, String parameter, String value) {
        return link(path + "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
