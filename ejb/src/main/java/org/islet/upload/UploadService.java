package org.islet.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.islet.account.Caller;
import org.islet.account.Scope;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.capture.NewCapture;
import org.islet.consent.DataClass;
import org.islet.consent.NeedsConsent;
import org.islet.device.Devices;
import org.islet.devices.capture.Cursor;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.upload.UploadManifest;
import org.islet.devices.upload.UploadReceipt;
import org.islet.patient.PatientId;
import org.islet.platform.Sha256;

/**
 * The door for bytes: announce, append, complete; each step may be repeated and changes nothing the second time.
 *
 * <p>It has no transaction of its own: what is received is committed before anyone tries to read it.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadService {

    @Inject
    private Caller caller;

    @Inject
    private UploadSessions sessions;

    @Inject
    private UploadLimits limits;

    @Inject
    private ReadingCall reading;

    @Inject
    private Devices devices;

    /** Announces an upload of a patient's; the same announcement again finds it as it is. */
    @NeedsConsent(DataClass.SENDING)
    public UploadStart begin(PatientId patient, UploadManifest manifest, CaptureHints hints) {
        if (manifest.readFor().filter(other -> !other.equals(patient.value())).isPresent()) {
            throw new ReadForAnother();
        }
        UploadStart begun =
                sessions.begin(patient, caller.account(), Announcement.of(manifest, hints, limits.largestUpload()));
        if (!begun.isNew()) {
            requireVisible(patient, manifest.id());
        }
        return begun;
    }

    /** Where the driver of a device goes on; {@link Cursor#START} where nothing that is kept was read from it for them. */
    @NeedsConsent(DataClass.SENDING)
    public Cursor readSoFar(PatientId patient, String family, String serial) {
        return devices.readSoFar(patient, family, serial);
    }

    /** Keeps chunk {@code number}, counted from 0, if it has the digest its sender says. */
    @NeedsConsent(DataClass.SENDING)
    public Upload append(PatientId patient, UUID upload, int number, byte[] bytes, byte[] sha256) {
        if (number < 0) {
            throw new ChunkRefused(Phrase.of("chunk.number"));
        }
        if (bytes.length == 0 || bytes.length > UploadSessions.LARGEST_CHUNK) {
            throw new ChunkRefused(Phrase.of("chunk.size"));
        }
        if (!MessageDigest.isEqual(Sha256.of(bytes), sha256)) {
            throw new ChunkRefused(Phrase.of("chunk.digest"));
        }
        requireVisible(patient, upload);
        return sessions.append(patient, upload, number, bytes);
    }

    /** Stores the whole for good and answers; reading begins after that, and the receipt holds whatever it says. */
    @NeedsConsent(DataClass.SENDING)
    public Receipt complete(PatientId patient, UUID upload) {
        requireVisible(patient, upload);
        Receipt receipt = sessions.complete(patient, upload);
        reading.wake(receipt.stored().size());
        return receipt;
    }

    /** The caller says how the dates of an upload are written; it is read again from the bytes that are kept. */
    @NeedsConsent(DataClass.SENDING)
    public Upload answer(PatientId patient, UUID upload, DateOrder order) {
        requireVisible(patient, upload);
        return read(patient, sessions.answer(patient, upload, order));
    }

    /**
     * Says that the device of an upload, last read for somebody else, is the patient's now; the upload is read from the
     * bytes that are kept. Only whoever decides for the patient says that.
     */
    @OwnerOnly(Scope.UPLOAD)
    public Upload deviceIsMine(PatientId patient, UUID upload) {
        return sessions.deviceIsMine(patient, upload)
                .map(received -> read(patient, received))
                .orElseGet(() -> sessions.find(patient, upload));
    }

    @NeedsConsent(DataClass.SENDING)
    public Upload outcome(PatientId patient, UUID upload) {
        requireVisible(patient, upload);
        return sessions.find(patient, upload);
    }

    /** The newest first; for the clinic, those the caller sent. */
    @NeedsConsent(DataClass.SENDING)
    public List<Upload> uploadsOf(PatientId patient) {
        return seesAll(patient) ? sessions.all(patient) : sessions.allSentBy(patient, caller.account());
    }

    /** Where the bytes of a file can be read, as often as they are asked for. */
    @FunctionalInterface
    public interface FileContent {
        InputStream open() throws IOException;
    }

    /** A dropped file: all the steps at once. Reads no further than the limit, and holds one chunk at a time. */
    @NeedsConsent(DataClass.SENDING)
    public Upload accept(PatientId patient, String fileName, FileContent content, CaptureHints hints) {
        long limit = limits.largestUpload();
        var file = new DroppedFile(content);
        Measured measured = Measured.of(file.upTo(limit), limit);
        var manifest = new UploadManifest(
                UUID.randomUUID(), measured.sha256(), measured.size(), fileName, Optional.empty(), Optional.empty());
        Announcement announced = Announcement.of(manifest, hints, limit);
        return read(patient, store(patient, announced, file.upTo(measured.size())));
    }

    private UploadReceipt store(PatientId patient, Announcement announced, NewCapture.Pieces pieces) {
        if (announced.size() <= UploadSessions.LARGEST_CHUNK) {
            byte[][] only = new byte[1][];
            pieces.each(piece -> only[0] = piece);
            return sessions.accept(patient, caller.account(), announced, only[0]);
        }
        sessions.begin(patient, caller.account(), announced);
        var number = new AtomicInteger();
        pieces.each(piece -> sessions.append(patient, announced.id(), number.getAndIncrement(), piece));
        return sessions.complete(patient, announced.id()).stored();
    }

    private Upload read(PatientId patient, UploadReceipt received) {
        return reading.wakeAndWait(patient, received.id(), received.size());
    }

    private boolean seesAll(PatientId patient) {
        return caller.reaches(patient, Scope.UPLOAD);
    }

    /** Somebody who only may send for the patient goes on with what they sent themselves, and the rest is not there. */
    private void requireVisible(PatientId patient, UUID upload) {
        if (!seesAll(patient) && !sessions.isSentBy(patient, upload, caller.account())) {
            throw new NoSuchUpload();
        }
    }
}
