package org.islet.account.owner;

import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.patient.PersonName;

/**
 * Whom a token speaks for.
 *
 * @param patient empty for staff who are no patients
 */
public record Holder(Optional<PatientId> patient, PersonName name) {}
