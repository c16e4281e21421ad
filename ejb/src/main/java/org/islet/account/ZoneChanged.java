package org.islet.account;

import org.islet.patient.PatientId;

/** A patient lives in another zone from now on; fired in the transaction that says so. */
public record ZoneChanged(PatientId patient) {}
