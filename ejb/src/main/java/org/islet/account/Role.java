package org.islet.account;

/** What an account is for. An administrator runs a clinic's accounts and reads no patient's data. */
public enum Role {
    PATIENT,
    CLINICIAN,
    ADMINISTRATOR
}
