package org.islet.upload.reading;

/** What reading an upload takes: light ones are read beside each other, the heavy ones one after the other. */
public enum UploadWeight {
    LIGHT(0, UploadWeight.LIGHT_BYTES),
    HEAVY(UploadWeight.LIGHT_BYTES + 1, Long.MAX_VALUE);

    private static final long LIGHT_BYTES = 2 << 20;

    private final long from;
    private final long to;

    UploadWeight(long from, long to) {
        this.from = from;
        this.to = to;
    }

    public static UploadWeight of(long bytes) {
        return bytes <= LIGHT_BYTES ? LIGHT : HEAVY;
    }

    public long from() {
        return from;
    }

    /** Included. */
    public long to() {
        return to;
    }
}
