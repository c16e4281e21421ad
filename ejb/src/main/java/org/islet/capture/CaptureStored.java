package org.islet.capture;

import java.util.UUID;
import org.islet.patient.PatientId;

/**
 * Fired when the bytes of an upload are stored for good, after the transaction; and again at start, when nobody answered
 * with {@link CaptureDecoded} before a crash.
 */
public record CaptureStored(PatientId patient, UUID upload, CaptureId capture) {}
