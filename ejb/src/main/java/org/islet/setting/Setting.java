package org.islet.setting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything an operator can set; docs/configuration.md explains each one. */
public enum Setting {
    DATA("islet.data", "data", Kind.TEXT),
    PORT("islet.port", "8080", Kind.PORT),
    ADDRESS("islet.address", "127.0.0.1", Kind.HOST),
    URL("islet.url", "http://127.0.0.1:8080/", Kind.WEB_ADDRESS),
    DB_URL("islet.db.url", "", Kind.DATABASE),
    DB_USER("islet.db.user", "", Kind.DATABASE_USER),
    DB_PASSWORD("islet.db.password", "", Kind.DATABASE_SECRET),
    DB_OWNER_USER("islet.db.owner.user", "", Kind.DATABASE_USER),
    DB_OWNER_PASSWORD("islet.db.owner.password", "", Kind.DATABASE_SECRET),
    UPLOAD_LIMIT_MIB("islet.upload.limit.mib", "20", Kind.wholeNumber(1, 1000)),
    OPEN_UPLOADS("islet.uploads.open", "20", Kind.wholeNumber(1, 10_000)),
    UPLOADS_A_DAY_MIB("islet.uploads.day.mib", "2048", Kind.wholeNumber(1, 1_000_000)),
    SIGN_INS_A_MINUTE("islet.sign.ins.minute", "60", Kind.wholeNumber(1, 100_000)),
    STAFF_SECOND_FACTOR("islet.staff.second.factor", "true", Kind.SWITCH),
    EMERGENCY_ACCESS("islet.emergency.access", "false", Kind.SWITCH),
    TRUSTED_PROXIES("islet.trusted.proxies", "", Kind.ADDRESSES),
    OPERATOR_TOKEN("islet.operator.token", "", Kind.LONG_SECRET),
    SETUP_CODE("islet.setup.code", "", Kind.SECRET),
    TEMPORARY_PASSWORD_MINUTES("islet.temporary.password.minutes", "1440", Kind.wholeNumber(15, 1440)),
    HANDOVER_AGE("islet.handover.age", "16", Kind.wholeNumber(12, 25)),
    MAJORITY_AGE("islet.majority.age", "18", Kind.wholeNumber(14, 25)),
    ERASED_LIST("islet.erased.list", "", Kind.TEXT),
    INSTALLERS("islet.installers", "", Kind.TEXT),
    SITES("islet.sites", "none", Kind.oneOf("none", "public", "inside")),
    SITES_KEY("islet.sites.key", "", Kind.LONG_SECRET),
    MAIL_HOST("islet.mail.host", "", Kind.HOST),
    MAIL_PORT("islet.mail.port", "25", Kind.PORT),
    MAIL_FROM("islet.mail.from", "islet@localhost", Kind.MAILBOX),
    MAIL_USER("islet.mail.user", "", Kind.TEXT),
    MAIL_PASSWORD("islet.mail.password", "", Kind.SECRET),
    MAIL_STARTTLS("islet.mail.starttls", "false", Kind.SWITCH);

    private final String key;
    private final String standard;
    private final Kind kind;

    Setting(String key, String standard, Kind kind) {
        this.key = key;
        this.standard = standard;
        this.kind = kind;
    }

    public String key() {
        return key;
    }

    /** What holds when the operator says nothing; empty text means: not set. */
    public String standard() {
        return standard;
    }

    public Kind kind() {
        return kind;
    }

    public String environmentName() {
        return environmentName(key);
    }

    static String environmentName(String key) {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    static Optional<Setting> named(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }
}
