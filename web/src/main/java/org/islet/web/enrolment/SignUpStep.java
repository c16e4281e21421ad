package org.islet.web.enrolment;

/** The four questions of signing up, in their order. */
public enum SignUpStep {
    COUNTRY,
    AGREEMENTS,
    ACCOUNT,
    PERSON;

    public int getNumber() {
        return ordinal() + 1;
    }

    SignUpStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    SignUpStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
