package org.islet.enrolment;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Locale;

/** The door for patients who sign up, and for the texts they agree to. */
@Stateless
public class EnrolmentService {

    /**
     * Opens a patient's account, which can be used at once. When the address has an account already, nothing changes
     * and its owner gets a letter; the answer is the same.
     */
    public void signUp(SignUp signUp) {
        throw new UnsupportedOperationException();
    }

    /** The text in force, in the language asked for or else in English. */
    public AgreementText text(Agreement agreement, Locale language) {
        throw new UnsupportedOperationException();
    }

    /** The texts in force that the caller has not agreed to yet; a new version asks again. */
    public List<Agreement> notYetAccepted() {
        throw new UnsupportedOperationException();
    }

    public void accept(Agreement agreement, String version) {
        throw new UnsupportedOperationException();
    }
}
