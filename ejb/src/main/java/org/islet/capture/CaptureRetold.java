package org.islet.capture;

import org.islet.patient.PatientId;

/** Fired when a stored capture that could not be read is told by newer decoders, inside the transaction that writes it. */
public record CaptureRetold(PatientId patient, CaptureId capture) {}
