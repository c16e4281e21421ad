package org.islet.capture;

import java.util.Optional;
import org.islet.patient.PatientId;

/**
 * How many of a patient's captures were last read by which version.
 *
 * @param family the id of the family; empty when none recognised them
 */
public record DecoderUsage(PatientId patient, Optional<String> family, int decoderVersion, int captures) {}
