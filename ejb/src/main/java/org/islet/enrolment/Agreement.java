package org.islet.enrolment;

/** What people are asked to agree to. */
public enum Agreement {
    TERMS_OF_USE,
    PRIVACY_NOTICE
}
