package org.islet.consent;

import java.util.Objects;
import org.islet.account.AccountId;
import org.islet.clinic.ClinicId;

/** Who receives a consent: one clinician, or everybody who is a clinician of one clinic at the moment they look. */
public sealed interface Recipient {

    /** One clinician, wherever they work. */
    record Clinician(AccountId account) implements Recipient {
        public Clinician {
            Objects.requireNonNull(account);
        }
    }

    /** Whoever brings the code that was made with it, with an account or without. */
    record Bearer() implements Recipient {}

    /** The clinicians of a clinic, as long as each belongs to it. */
    record WholeClinic(ClinicId clinic) implements Recipient {
        public WholeClinic {
            Objects.requireNonNull(clinic);
        }
    }
}
