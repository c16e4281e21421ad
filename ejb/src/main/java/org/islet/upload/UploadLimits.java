package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/** How much is taken at once. */
@ApplicationScoped
public class UploadLimits {

    private static final long MEBIBYTE = 1L << 20;
    private static final int FILES_TOGETHER = 2;

    @Inject
    private Configuration configuration;

    /** What one form with several files may carry together, in bytes. */
    public long largestForm() {
        return FILES_TOGETHER * largestUpload();
    }

    /**
     * The largest upload, in bytes: the operator's {@code islet.upload.limit.mib}, or else what this portal can read. The
     * bytes are held whole while they are read, and beside them what they say.
     */
    public long largestUpload() {
        long said = configuration.number(Setting.UPLOAD_LIMIT_MIB);
        return MEBIBYTE * (configuration.set(Setting.UPLOAD_LIMIT_MIB).isPresent() ? said : Math.max(said, readable()));
    }

    /** A quarter of the heap, and never more than one array holds. */
    private static long readable() {
        return Math.min(Runtime.getRuntime().maxMemory() / 4, Integer.MAX_VALUE / 2) / MEBIBYTE;
    }
}
