package org.islet.account.relation;

/** What becomes of those who decided for a patient, when the patient takes their record over; the patient chooses. */
public enum GuardiansThen {
    /** They see nothing any more. */
    END,
    /** They see and upload, and decide nothing. */
    CARE
}
