package org.islet.account;

/**
 * What an account is for, besides the patients it stands in a {@link Relation} to. An administrator runs a clinic's
 * accounts and reads no patient's data.
 */
public enum Role {
    PATIENT,
    CLINICIAN,
    ADMINISTRATOR
}
