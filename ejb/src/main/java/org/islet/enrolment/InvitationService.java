package org.islet.enrolment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.islet.account.AccountPreferences;
import org.islet.account.Caller;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.ForRole;
import org.islet.account.access.Guarded;
import org.islet.account.owner.AccountOpenings;
import org.islet.account.owner.NewAccount;
import org.islet.account.password.TooManyAttempts;
import org.islet.audit.Audited;
import org.islet.clinic.ClinicId;
import org.islet.clinic.ClinicName;
import org.islet.clinic.Clinics;
import org.islet.clinic.NamedClinic;
import org.islet.devices.phrase.Phrase;
import org.islet.mail.EmailAddress;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.platform.RateLimit;
import org.islet.platform.UnacceptableValue;

/** The door for staff: invitations to a clinic, and the first clinic with its administrator. */
@Stateless
@Guarded
public class InvitationService {

    /** A waiting room full of people shares one address; a script needs more than this. */
    private static final int A_SENDER_AN_HOUR = 100;

    @Inject
    private Invitations invitations;

    @Inject
    private AccountOpenings openings;

    @Inject
    private Clinics clinics;

    @Inject
    private AccountPreferences preferences;

    @Inject
    private Letters letters;

    @Inject
    private RateLimit limit;

    @Inject
    private Caller caller;

    /** Writes a letter with a code that lets its reader join the calling administrator's clinic: once, for 72 hours. */
    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.ACCOUNT)
    @Audited("invited-staff")
    public void invite(String email, Role role) {
        if (role == Role.PATIENT) {
            throw new UnacceptableSignUp(Phrase.of("invitation.patient"));
        }
        EmailAddress reader = address(email);
        ClinicId clinic = caller.clinic().orElseThrow();
        String name = clinics.clinic(clinic).map(NamedClinic::name).orElseThrow();
        String code = invitations.make(reader, clinic, role, caller.account());
        letters.post(LetterText.INVITATION.to(
                reader, preferences.language(caller.account()), name, letters.link("invitation", "code", code), code));
    }

    /** Those of the calling administrator's clinic that nobody has used yet. */
    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.READ)
    public List<PendingInvitation> pending() {
        return invitations.pending(caller.clinic().orElseThrow());
    }

    /** The code in its letter is good for nothing from now on. */
    @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.ACCOUNT)
    @Audited("took-invitation-back")
    public void takeBack(UUID invitation) {
        invitations.takeBack(caller.clinic().orElseThrow(), invitation);
    }

    /** Opens the account the code was written for. */
    @ForEverybody
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void accept(String code, StaffSignUp staff) {
        requireFew();
        invitations.accept(code, account(staff), staff.name());
    }

    /** Whether a clinic can be opened: an operator's set-up code waits to be used. */
    @ForEverybody
    public boolean isSetUpOffered() {
        return invitations.isSetUpOffered();
    }

    /** Opens a clinic and the account of its administrator, for whoever holds the operator's set-up code. */
    @ForEverybody
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void openClinic(String setUpCode, String clinicName, StaffSignUp administrator) {
        requireFew();
        invitations.openClinic(setUpCode, named(clinicName), account(administrator), administrator.name());
    }

    private NewAccount account(StaffSignUp staff) {
        EmailAddress email = address(staff.email());
        return new NewAccount(
                email, openings.accept(staff.password(), email.value(), staff.name()), staff.preferences());
    }

    private void requireFew() {
        if (!limit.admits("staff code from", caller.address(), A_SENDER_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
    }

    private static ClinicName named(String typed) {
        try {
            return new ClinicName(typed);
        } catch (UnacceptableValue refused) {
            throw new UnacceptableSignUp(refused.phrase());
        }
    }

    private static EmailAddress address(String email) {
        return EmailAddress.parse(email).orElseThrow(() -> new UnacceptableSignUp(Phrase.of("email-address")));
    }
}
