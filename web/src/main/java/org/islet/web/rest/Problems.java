package org.islet.web.rest;

import jakarta.ejb.EJBException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.islet.account.NotForThisRole;
import org.islet.account.NotSignedIn;
import org.islet.account.ScopeMissing;
import org.islet.account.factor.CodeNeeded;
import org.islet.account.factor.FactorMissing;
import org.islet.account.factor.WrongCode;
import org.islet.account.password.NewPasswordNeeded;
import org.islet.account.password.SignInRefused;
import org.islet.account.password.TooManyAttempts;
import org.islet.account.password.UnacceptablePassword;
import org.islet.account.password.WrongPassword;
import org.islet.account.relation.CannotEndRelation;
import org.islet.account.relation.NoSuchRelation;
import org.islet.account.relation.RelationInvitationNotValid;
import org.islet.account.relation.UnacceptableRelation;
import org.islet.account.session.NoSuchVisit;
import org.islet.account.token.NoSuchToken;
import org.islet.appointment.NoSuchAppointment;
import org.islet.appointment.UnacceptableAppointment;
import org.islet.capture.DamagedVault;
import org.islet.capture.NoSuchCapture;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.UnacceptableConsent;
import org.islet.consent.asking.AlreadyAsked;
import org.islet.consent.asking.NoSuchConsentRequest;
import org.islet.consent.emergency.NobodyToOpen;
import org.islet.consent.emergency.NotOffered;
import org.islet.enrolment.InvitationNotValid;
import org.islet.enrolment.UnacceptableSignUp;
import org.islet.erasure.CannotErase;
import org.islet.exclusion.NoSuchExclusion;
import org.islet.exclusion.UnacceptableExclusion;
import org.islet.logbook.EntryChanged;
import org.islet.logbook.EntryInFuture;
import org.islet.logbook.NoSuchEntry;
import org.islet.logbook.TooManyEntries;
import org.islet.neighbour.BodyTooLarge;
import org.islet.neighbour.InboxFull;
import org.islet.neighbour.NoSuchNeighbour;
import org.islet.neighbour.TooManyBodies;
import org.islet.neighbour.TooManyNeighbours;
import org.islet.neighbour.UnacceptableBody;
import org.islet.neighbour.site.NoSuchSite;
import org.islet.neighbour.site.SitesNotOffered;
import org.islet.neighbour.site.UnacceptableSite;
import org.islet.patient.NoSuchPatient;
import org.islet.platform.Outage;
import org.islet.platform.StorageFull;
import org.islet.platform.TooBusy;
import org.islet.record.archive.BeingPlacedAgain;
import org.islet.record.archive.TooManyEvents;
import org.islet.record.archive.UnknownCursor;
import org.islet.record.redecoding.DifferenceOutdated;
import org.islet.record.redecoding.NoSuchRedecoding;
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
import org.islet.upload.deletion.UploadBeingRead;
import org.islet.web.language.Messages;
import org.islet.web.language.Sentences;

/** THE list: which named failure is answered with which status. A new failure adds a line here. */
final class Problems {

    private record Kind(int status, String name) {}

    private static final Map<Class<? extends RuntimeException>, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(BadRequest.class, new Kind(400, "bad-request"));
        KINDS.put(UnacceptablePassword.class, new Kind(400, "unacceptable-password"));
        KINDS.put(UnacceptableSignUp.class, new Kind(400, "unacceptable-sign-up"));
        KINDS.put(UnacceptableRelation.class, new Kind(400, "unacceptable-relation"));
        KINDS.put(UnacceptableConsent.class, new Kind(400, "unacceptable-consent"));
        KINDS.put(UnacceptableExclusion.class, new Kind(400, "unacceptable-exclusion"));
        KINDS.put(UnacceptableAppointment.class, new Kind(400, "unacceptable-appointment"));
        KINDS.put(NotSignedIn.class, new Kind(401, "not-signed-in"));
        KINDS.put(SignInRefused.class, new Kind(401, "sign-in-refused"));
        KINDS.put(CodeNeeded.class, new Kind(401, "code-needed"));
        KINDS.put(FactorMissing.class, new Kind(403, "factor-missing"));
        KINDS.put(WrongCode.class, new Kind(401, "wrong-code"));
        KINDS.put(WrongPassword.class, new Kind(403, "wrong-password"));
        KINDS.put(NewPasswordNeeded.class, new Kind(403, "new-password-needed"));
        KINDS.put(ScopeMissing.class, new Kind(403, "scope-missing"));
        KINDS.put(NotForThisRole.class, new Kind(403, "not-for-this-role"));
        KINDS.put(NoSuchPatient.class, new Kind(404, "not-found"));
        KINDS.put(NoSuchRelation.class, new Kind(404, "not-found"));
        KINDS.put(RelationInvitationNotValid.class, new Kind(404, "invitation-not-valid"));
        KINDS.put(CannotEndRelation.class, new Kind(409, "cannot-end-relation"));
        KINDS.put(NoSuchConsent.class, new Kind(404, "not-found"));
        KINDS.put(NoSuchExclusion.class, new Kind(404, "not-found"));
        KINDS.put(NoSuchAppointment.class, new Kind(404, "not-found"));
        KINDS.put(NoSuchConsentRequest.class, new Kind(404, "not-found"));
        KINDS.put(NoSuchToken.class, new Kind(404, "not-found"));
        KINDS.put(NoSuchVisit.class, new Kind(404, "not-found"));
        KINDS.put(TooManyAttempts.class, new Kind(429, "too-many-attempts"));
        KINDS.put(InvitationNotValid.class, new Kind(404, "invitation-not-valid"));
        KINDS.put(UnacceptableUpload.class, new Kind(400, "unacceptable-upload"));
        KINDS.put(ChunkRefused.class, new Kind(400, "chunk-refused"));
        KINDS.put(UnknownCursor.class, new Kind(400, "unknown-cursor"));
        KINDS.put(PeriodTooLong.class, new Kind(400, "period-too-long"));
        KINDS.put(TooManyEvents.class, new Kind(400, "too-many-events"));
        KINDS.put(NoSuchUpload.class, new Kind(404, "not-found"));
        KINDS.put(NoSuchCapture.class, new Kind(404, "not-found"));
        KINDS.put(NoSuchRedecoding.class, new Kind(404, "not-found"));
        KINDS.put(NoSuchEntry.class, new Kind(404, "not-found"));
        KINDS.put(EntryInFuture.class, new Kind(400, "entry-in-future"));
        KINDS.put(EntryChanged.class, new Kind(409, "entry-changed"));
        KINDS.put(TooManyEntries.class, new Kind(429, "too-many-entries"));
        KINDS.put(NotOfferedAs.class, new Kind(406, "not-offered-as"));
        KINDS.put(OtherContent.class, new Kind(409, "other-content"));
        KINDS.put(ReadForAnother.class, new Kind(409, "read-for-another"));
        KINDS.put(DifferenceOutdated.class, new Kind(409, "difference-outdated"));
        KINDS.put(UploadIncomplete.class, new Kind(409, "upload-incomplete"));
        KINDS.put(NotOffered.class, new Kind(403, "not-offered"));
        KINDS.put(NobodyToOpen.class, new Kind(404, "nobody-to-open"));
        KINDS.put(AlreadyAsked.class, new Kind(409, "already-asked"));
        KINDS.put(CannotErase.class, new Kind(409, "cannot-erase"));
        KINDS.put(UploadBeingRead.class, new Kind(409, "upload-being-read"));
        KINDS.put(NoSuchNeighbour.class, new Kind(404, "not-found"));
        KINDS.put(NoSuchSite.class, new Kind(404, "not-found"));
        KINDS.put(UnacceptableSite.class, new Kind(400, "unacceptable-site"));
        KINDS.put(SitesNotOffered.class, new Kind(403, "not-offered"));
        KINDS.put(UnacceptableBody.class, new Kind(400, "unacceptable-body"));
        KINDS.put(BodyTooLarge.class, new Kind(413, "upload-too-large"));
        KINDS.put(TooManyBodies.class, new Kind(429, "too-many-bodies"));
        KINDS.put(InboxFull.class, new Kind(429, "too-many-bodies"));
        KINDS.put(TooManyNeighbours.class, new Kind(409, "too-many-neighbours"));
        KINDS.put(TooManyUploads.class, new Kind(429, "too-many-uploads"));
        KINDS.put(UploadTooLarge.class, new Kind(413, "upload-too-large"));
        KINDS.put(DamagedVault.class, new Kind(500, "damaged-vault"));
        KINDS.put(BeingPlacedAgain.class, new Kind(503, "being-placed-again"));
        KINDS.put(TooBusy.class, new Kind(503, "too-busy"));
        KINDS.put(StorageFull.class, new Kind(507, "storage-full"));
    }

    private Problems() {}

    /** The problem a failure is answered with, in a language; empty for what nobody foresaw. */
    static Optional<Problem> of(Throwable failure, Locale language) {
        // not getCausedByException: it fails where an error was wrapped, of the memory say
        if (failure instanceof EJBException wrapped && wrapped.getCause() != null) {
            return of(wrapped.getCause(), language);
        }
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(failure))
                .findFirst()
                .map(entry -> entry.getValue())
                .map(kind -> Problem.in(language, kind.status(), kind.name(), detail(failure, language))
                        .with(errors(failure, language)))
                .or(() -> Outage.behind(failure).map(outage -> of(outage, language)));
    }

    private static Problem of(Outage outage, Locale language) {
        return outage == Outage.AWAY
                ? Problem.in(language, 503, "database-away", Messages.in(language, "problem.database-away.detail"))
                : of(new StorageFull(), language).orElseThrow();
    }

    private static List<Problem.FieldError> errors(Throwable failure, Locale language) {
        return failure instanceof BadRequest request ? request.errors(language) : List.of();
    }

    private static String detail(Throwable failure, Locale language) {
        return failure instanceof BadRequest request ? request.in(language) : Sentences.of(failure, language);
    }
}
