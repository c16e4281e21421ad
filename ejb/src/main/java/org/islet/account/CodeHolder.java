package org.islet.account;

import java.util.Objects;
import java.util.UUID;
import org.islet.patient.PatientId;

/**
 * Somebody who needs no account: they brought a code that a patient made.
 *
 * @param code the id of the consent it stands for; what that opens is asked each time
 */
public record CodeHolder(UUID code, PatientId patient) {

    public CodeHolder {
        Objects.requireNonNull(code);
        Objects.requireNonNull(patient);
    }
}
