package org.islet.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything an operator can set; docs/configuration.md explains each one. */
public enum Setting {
    DATA("islet.data", "data"),
    PORT("islet.port", "8080"),
    ADDRESS("islet.address", "127.0.0.1"),
    URL("islet.url", "http://127.0.0.1:8080/"),
    DB_URL("islet.db.url", ""),
    DB_USER("islet.db.user", ""),
    DB_PASSWORD("islet.db.password", ""),
    UPLOAD_LIMIT_MIB("islet.upload.limit.mib", "20"),
    TRUSTED_PROXIES("islet.trusted.proxies", ""),
    SETUP_CODE("islet.setup.code", ""),
    TEMPORARY_PASSWORD_MINUTES("islet.temporary.password.minutes", "1440"),
    MAIL_HOST("islet.mail.host", ""),
    MAIL_PORT("islet.mail.port", "25"),
    MAIL_FROM("islet.mail.from", "islet@localhost"),
    MAIL_USER("islet.mail.user", ""),
    MAIL_PASSWORD("islet.mail.password", ""),
    MAIL_STARTTLS("islet.mail.starttls", "false");

    private final String key;
    private final String standard;

    Setting(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    public String key() {
        return key;
    }

    /** What holds when the operator says nothing; empty text means: not set. */
    public String standard() {
        return standard;
    }

    public String environmentName() {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    static Optional<Setting> named(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }
}
