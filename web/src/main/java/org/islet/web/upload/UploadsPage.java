package org.islet.web.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.device.Device;
import org.islet.device.DeviceService;
import org.islet.upload.Upload;
import org.islet.upload.UploadService;
import org.jspecify.annotations.Nullable;

/** What a person brought so far: devices and uploads. */
@Named
@RequestScoped
public class UploadsPage {

    private @Nullable List<Upload> all;
    private @Nullable List<Device> known;

    @Inject
    private UploadService uploads;

    @Inject
    private DeviceService devices;

    @Inject
    private Caller caller;

    public List<Upload> getUploads() {
        if (all == null) {
            all = uploads.uploadsOfMine();
        }
        return all;
    }

    public List<Device> getDevices() {
        if (known == null) {
            known = devices.devicesOf(caller.patient().orElseThrow(NotSignedIn::new));
        }
        return known;
    }
}
