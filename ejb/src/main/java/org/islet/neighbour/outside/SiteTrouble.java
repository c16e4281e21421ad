package org.islet.neighbour.outside;

import org.islet.devices.phrase.Phrase;

/** Why nothing was fetched, each with the sentence its patient reads. */
public enum SiteTrouble {
    UNKNOWN_NAME("site.trouble.unknown-name", false),
    NOT_PUBLIC("site.trouble.not-public", false),
    AWAY("site.trouble.away", false),
    SLOW("site.trouble.slow", false),
    CERTIFICATE("site.trouble.certificate", false),
    REDIRECTED("site.trouble.redirected", false),
    NOT_LET_IN("site.trouble.not-let-in", true),
    FORBIDDEN("site.trouble.forbidden", false),
    NOT_THERE("site.trouble.not-there", false),
    TOO_OFTEN("site.trouble.too-often", false),
    FAILS("site.trouble.fails", false),
    NO_RECORDS("site.trouble.no-records", false),
    TOO_LARGE("site.trouble.too-large", false),
    OTHER_WAY("site.trouble.other-way", false),
    KEY_LOST("site.trouble.key-lost", true),
    FULL("site.trouble.full", false),
    NOBODY_DECIDES("site.trouble.nobody-decides", true);

    private final String key;
    private final boolean waitsForSomebody;

    SiteTrouble(String key, boolean waitsForSomebody) {
        this.key = key;
        this.waitsForSomebody = waitsForSomebody;
    }

    public Phrase phrase() {
        return Phrase.of(key);
    }

    /** Trying again by itself would only knock at a door that stays shut. */
    public boolean waitsForSomebody() {
        return waitsForSomebody;
    }
}
