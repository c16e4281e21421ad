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

/** What a person brought so far: devices and uploads. */
@Named
@RequestScoped
public class UploadsPage {

    @Inject
    private UploadService uploads;

    @Inject
    private DeviceService devices;

    @Inject
    private Caller caller;

    public List<Upload> getUploads() {
        return uploads.uploadsOfMine();
    }

    public List<Device> getDevices() {
        return devices.devicesOf(caller.patient().orElseThrow(NotSignedIn::new));
    }
}
