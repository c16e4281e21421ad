package org.islet.account;

import org.islet.clinic.ClinicId;
import org.islet.patient.PersonName;

/** A clinician as patients see them when they choose who to share with. */
public record ClinicianName(AccountId account, ClinicId clinic, PersonName name) {}
