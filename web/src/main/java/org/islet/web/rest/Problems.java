package org.islet.web.rest;

import jakarta.ejb.EJBException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.islet.account.NewPasswordNeeded;
import org.islet.account.NoSuchToken;
import org.islet.account.NotForThisRole;
import org.islet.account.NotSignedIn;
import org.islet.account.ScopeMissing;
import org.islet.account.SignInRefused;
import org.islet.account.UnacceptablePassword;
import org.islet.account.WrongPassword;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.UnacceptableConsent;
import org.islet.enrolment.InvitationNotValid;
import org.islet.enrolment.UnacceptableSignUp;
import org.islet.patient.NoSuchPatient;

/** THE list: which named failure is answered with which status. A new failure adds a line here. */
final class Problems {

    private record Kind(int status, String name, String title) {}

    private static final Map<Class<? extends RuntimeException>, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(BadRequest.class, new Kind(400, "bad-request", "The request cannot be understood"));
        KINDS.put(UnacceptablePassword.class, new Kind(400, "unacceptable-password", "Choose another password"));
        KINDS.put(UnacceptableSignUp.class, new Kind(400, "unacceptable-sign-up", "Something has to be changed"));
        KINDS.put(UnacceptableConsent.class, new Kind(400, "unacceptable-consent", "Something has to be changed"));
        KINDS.put(NotSignedIn.class, new Kind(401, "not-signed-in", "Sign in first"));
        KINDS.put(SignInRefused.class, new Kind(401, "sign-in-refused", "Not signed in"));
        KINDS.put(WrongPassword.class, new Kind(403, "wrong-password", "The current password is not right"));
        KINDS.put(NewPasswordNeeded.class, new Kind(403, "new-password-needed", "Set a new password first"));
        KINDS.put(ScopeMissing.class, new Kind(403, "scope-missing", "The token was not made for this"));
        KINDS.put(NotForThisRole.class, new Kind(403, "not-for-this-role", "Not for this account"));
        KINDS.put(NoSuchPatient.class, new Kind(404, "not-found", "Not found"));
        KINDS.put(NoSuchConsent.class, new Kind(404, "not-found", "Not found"));
        KINDS.put(NoSuchToken.class, new Kind(404, "not-found", "Not found"));
        KINDS.put(InvitationNotValid.class, new Kind(404, "invitation-not-valid", "The code is not valid"));
    }

    private Problems() {}

    /** The problem a failure is answered with; empty for what nobody foresaw. */
    static Optional<Problem> of(Throwable failure) {
        if (failure instanceof EJBException wrapped && wrapped.getCausedByException() != null) {
            return of(wrapped.getCausedByException());
        }
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(failure))
                .findFirst()
                .map(entry -> entry.getValue())
                .map(kind -> new Problem(kind.status(), kind.name(), kind.title(), failure.getMessage()));
    }
}
