package org.islet.patient;

import jakarta.ejb.ApplicationException;

/** The answer for a patient who does not exist and for one the caller may not see: nobody can tell which. */
@ApplicationException(rollback = true)
public class NoSuchPatient extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPatient() {
        super("There is no such patient, or they do not share this with you");
    }
}
