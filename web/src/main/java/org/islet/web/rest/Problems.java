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
import org.islet.account.TooManyAttempts;
import org.islet.account.UnacceptablePassword;
import org.islet.account.WrongPassword;
import org.islet.capture.DamagedVault;
import org.islet.capture.NoSuchCapture;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.UnacceptableConsent;
import org.islet.enrolment.InvitationNotValid;
import org.islet.enrolment.UnacceptableSignUp;
import org.islet.patient.NoSuchPatient;
import org.islet.platform.Outage;
import org.islet.platform.StorageFull;
import org.islet.platform.TooBusy;
import org.islet.record.BeingPlacedAgain;
import org.islet.record.DifferenceOutdated;
import org.islet.record.NoSuchRedecoding;
import org.islet.record.TooManyEvents;
import org.islet.record.UnknownCursor;
import org.islet.reporting.NotOfferedAs;
import org.islet.reporting.PeriodTooLong;
import org.islet.upload.ChunkRefused;
import org.islet.upload.NoSuchUpload;
import org.islet.upload.OtherContent;
import org.islet.upload.ReadForAnother;
import org.islet.upload.TooManyUploads;
import org.islet.upload.UnacceptableUpload;
import org.islet.upload.UploadIncomplete;
import org.islet.upload.UploadTooLarge;

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
        KINDS.put(TooManyAttempts.class, new Kind(429, "too-many-attempts", "Too many attempts"));
        KINDS.put(InvitationNotValid.class, new Kind(404, "invitation-not-valid", "The code is not valid"));
        KINDS.put(UnacceptableUpload.class, new Kind(400, "unacceptable-upload", "This cannot be uploaded"));
        KINDS.put(ChunkRefused.class, new Kind(400, "chunk-refused", "The chunk cannot be kept"));
        KINDS.put(UnknownCursor.class, new Kind(400, "unknown-cursor", "The cursor is not one of ours"));
        KINDS.put(PeriodTooLong.class, new Kind(400, "period-too-long", "Too many days"));
        KINDS.put(TooManyEvents.class, new Kind(400, "too-many-events", "Too much at once"));
        KINDS.put(NoSuchUpload.class, new Kind(404, "not-found", "Not found"));
        KINDS.put(NoSuchCapture.class, new Kind(404, "not-found", "Not found"));
        KINDS.put(NoSuchRedecoding.class, new Kind(404, "not-found", "Not found"));
        KINDS.put(NotOfferedAs.class, new Kind(406, "not-offered-as", "Not offered in this format"));
        KINDS.put(OtherContent.class, new Kind(409, "other-content", "The id is taken"));
        KINDS.put(ReadForAnother.class, new Kind(409, "read-for-another", "Read for another account"));
        KINDS.put(DifferenceOutdated.class, new Kind(409, "difference-outdated", "There is a newer difference"));
        KINDS.put(UploadIncomplete.class, new Kind(409, "upload-incomplete", "The upload is not whole"));
        KINDS.put(TooManyUploads.class, new Kind(429, "too-many-uploads", "Too many uploads"));
        KINDS.put(UploadTooLarge.class, new Kind(413, "upload-too-large", "Too large"));
        KINDS.put(DamagedVault.class, new Kind(500, "damaged-vault", "The stored bytes are damaged"));
        KINDS.put(BeingPlacedAgain.class, new Kind(503, "being-placed-again", "Being placed in another time zone"));
        KINDS.put(TooBusy.class, new Kind(503, "too-busy", "Too much at this moment"));
        KINDS.put(StorageFull.class, new Kind(507, "storage-full", "The storage is full"));
    }

    private static final Problem AWAY = new Problem(
            503,
            "database-away",
            "Not at this moment",
            "The portal cannot reach its database. Send the same request again in a few seconds; what was confirmed is"
                    + " safe");

    private Problems() {}

    private static Problem of(Outage outage) {
        return outage == Outage.AWAY ? AWAY : of(new StorageFull()).orElseThrow();
    }

    /** The problem a failure is answered with; empty for what nobody foresaw. */
    static Optional<Problem> of(Throwable failure) {
        // not getCausedByException: it fails where an error was wrapped, of the memory say
        if (failure instanceof EJBException wrapped && wrapped.getCause() != null) {
            return of(wrapped.getCause());
        }
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(failure))
                .findFirst()
                .map(entry -> entry.getValue())
                .map(kind -> new Problem(kind.status(), kind.name(), kind.title(), failure.getMessage()))
                .or(() -> Outage.behind(failure).map(Problems::of));
    }
}
