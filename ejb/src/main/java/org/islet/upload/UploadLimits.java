package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.islet.platform.Configuration;
import org.islet.setting.Setting;

/** How much is taken at once. */
@ApplicationScoped
public class UploadLimits {

    @Inject
    private Configuration configuration;

    /** The largest upload, in bytes; the operator's {@code islet.upload.limit.mib}. */
    public long largestUpload() {
        return configuration.number(Setting.UPLOAD_LIMIT_MIB) * (1L << 20);
    }
}
