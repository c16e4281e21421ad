package org.islet.web.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.islet.account.Caller;
import org.islet.device.Device;
import org.islet.device.DeviceService;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.patient.PatientId;
import org.islet.upload.Upload;
import org.islet.upload.UploadService;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.PageSentences;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** What a person brought so far: devices and uploads. An answer about one may hold for others: all are asked for anew. */
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

    @Inject
    private Whose whose;

    public String dayFirst(String upload) {
        uploads.answer(own(), NamedInForm.id(upload), DateOrder.DAY_MONTH_YEAR);
        return PageAddress.UPLOADS.redirect();
    }

    public String monthFirst(String upload) {
        uploads.answer(own(), NamedInForm.id(upload), DateOrder.MONTH_DAY_YEAR);
        return PageAddress.UPLOADS.redirect();
    }

    public String deviceIsMine(String upload) {
        uploads.deviceIsMine(own(), NamedInForm.id(upload));
        return PageAddress.UPLOADS.redirect();
    }

    private PatientId own() {
        return whose.patient();
    }

    public List<Upload> getUploads() {
        if (all == null) {
            all = uploads.uploadsOf(own());
        }
        return all;
    }

    /** Somebody else's sending is told beside the file. */
    public boolean isByAnother(Upload upload) {
        return !upload.sender().account().equals(caller.account());
    }

    public String sentBy(Upload upload) {
        return upload.sender()
                .name()
                .map(name -> PageSentences.of("uploads.sentBy", name.full()))
                .orElseGet(() -> PageSentences.of("uploads.sentByAnother"));
    }

    public List<Device> getDevices() {
        if (known == null) {
            known = devices.devicesOf(own());
        }
        return known;
    }
}
