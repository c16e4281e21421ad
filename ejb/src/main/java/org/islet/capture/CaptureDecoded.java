package org.islet.capture;

import java.util.Optional;
import java.util.UUID;
import org.islet.patient.PatientId;

/**
 * Fired when a stored capture was decoded for an upload, inside the transaction that writes its events.
 *
 * @param family the id of the family that decoded it; empty when none recognised it
 * @param isReadable false when nothing of it could be decoded
 * @param added events nobody had told before
 * @param alreadyThere events an earlier capture had told
 * @param replaced events an earlier capture had told and the device has rewritten since
 */
public record CaptureDecoded(
        PatientId patient,
        UUID upload,
        Optional<String> family,
        boolean isReadable,
        int added,
        int alreadyThere,
        int replaced) {}
