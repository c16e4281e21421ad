package org.islet.patient;

import jakarta.ejb.ApplicationException;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;

/** The answer for a patient who does not exist and for one the caller may not see: nobody can tell which. */
@ApplicationException(rollback = true)
public class NoSuchPatient extends NamedFailure {

    private static final long serialVersionUID = 1L;

    public NoSuchPatient() {
        super(Phrase.of("no-such-patient"));
    }
}
