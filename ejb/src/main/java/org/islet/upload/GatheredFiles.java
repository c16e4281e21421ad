package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.AccountId;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.upload.UploadManifest;
import org.islet.patient.PatientId;
import org.islet.platform.Sha256;

/** Files the portal puts together of what came in small pieces: uploads like any other, in the name of who let them in. */
@ApplicationScoped
public class GatheredFiles {

    @Inject
    private UploadSessions sessions;

    @Inject
    private UploadLimits limits;

    @Inject
    private ReadingCall reading;

    /** Stored for good with the caller's transaction, within the patient's quota; how large one upload may be is asked of people. */
    public void keep(PatientId patient, AccountId sender, String fileName, byte[] bytes) {
        var manifest = new UploadManifest(
                UUID.randomUUID(),
                HexFormat.of().formatHex(Sha256.of(bytes)),
                bytes.length,
                fileName,
                Optional.empty(),
                Optional.empty());
        sessions.accept(
                patient,
                sender,
                Announcement.of(manifest, CaptureHints.NONE, Math.max(limits.largestUpload(), bytes.length)),
                taker -> {
                    for (int from = 0; from < bytes.length; from += UploadSessions.LARGEST_CHUNK) {
                        taker.accept(Arrays.copyOfRange(
                                bytes, from, Math.min(bytes.length, from + UploadSessions.LARGEST_CHUNK)));
                    }
                });
    }

    /** Once that is committed. */
    public void haveRead(long size) {
        reading.wake(size);
    }
}
