package org.islet.capture;

import java.time.Instant;
import java.util.UUID;
import org.islet.patient.PatientId;

/**
 * Fired when the bytes of an upload are stored for good and it is their turn to be read; again when nobody answered with
 * {@link CaptureDecoded}.
 *
 * @param begunAt when this attempt was begun: an earlier one of the same upload has no say any more
 * @param until when reading is to have ended; afterwards somebody else may try
 */
public record CaptureStored(PatientId patient, UUID upload, CaptureId capture, Instant begunAt, Instant until) {}
