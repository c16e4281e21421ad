package org.islet.enrolment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.islet.account.Caller;
import org.islet.account.Scope;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.owner.AccountOpenings;
import org.islet.account.owner.NewAccount;
import org.islet.account.password.HashedPassword;
import org.islet.account.password.TooManyAttempts;
import org.islet.account.relation.InvitedPeople;
import org.islet.devices.phrase.Phrase;
import org.islet.mail.EmailAddress;
import org.islet.platform.Configuration;
import org.islet.platform.RateLimit;
import org.islet.platform.ServerPhrases;
import org.islet.setting.Setting;

/** The door for patients who sign up, and for the texts they agree to. */
@Stateless
@Guarded
public class EnrolmentService {

    /** A waiting room full of people shares one address; a script needs more than this. */
    private static final int A_SENDER_AN_HOUR = 100;

    @Inject
    private AccountOpenings openings;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Acceptances acceptances;

    @Inject
    private InvitedPeople invited;

    @Inject
    private RateLimit limit;

    @Inject
    private Caller caller;

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    /**
     * Opens a patient's account, which can be used at once. When the address has an account already, nothing changes
     * and its owner gets a letter; the answer is the same.
     */
    @ForEverybody
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void signUp(SignUp wanted) {
        EmailAddress email = checked(wanted);
        if (!limit.admits("sign-up from", caller.address(), A_SENDER_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        HashedPassword password = openings.accept(
                wanted.password(), email.value(), wanted.profile().name());
        enrolments.enrol(new NewAccount(email, password, wanted.preferences()), wanted.profile());
    }

    /**
     * Opens an account without a record for whoever was invited to act for another, or to take their own record over; it
     * says nothing yet to what they were invited to.
     *
     * @return the address it was opened for, which the invitation was written to
     */
    @ForEverybody
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public EmailAddress signUpInvited(String code, InvitedSignUp wanted) {
        requireInForce(Agreement.TERMS_OF_USE, wanted.termsVersion());
        requireInForce(Agreement.PRIVACY_NOTICE, wanted.privacyVersion());
        if (!limit.admits("sign-up from", caller.address(), A_SENDER_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        EmailAddress email = invited.addressOf(code).orElseThrow(InvitationNotValid::new);
        HashedPassword password = openings.accept(wanted.password(), email.value(), wanted.name());
        enrolments.enrolInvited(new NewAccount(email, password, wanted.preferences()), wanted.name());
        return email;
    }

    /** The caller, a clinician say, is a patient from the next request on; for whoever is one already nothing changes. */
    @OwnerOnly(Scope.ACCOUNT)
    public void enrolMyself(String termsVersion, String privacyVersion) {
        requireInForce(Agreement.TERMS_OF_USE, termsVersion);
        requireInForce(Agreement.PRIVACY_NOTICE, privacyVersion);
        enrolments.enrol(caller.account());
    }

    /**
     * The text in force, in the language asked for or else in English. Where clinicians may take access in an emergency,
     * the privacy notice says so.
     */
    @ForEverybody
    public AgreementText text(Agreement agreement, Locale language) {
        AgreementText text = AgreementTexts.inForce(agreement, language);
        return agreement == Agreement.PRIVACY_NOTICE && configuration.isOn(Setting.EMERGENCY_ACCESS)
                ? text.with(ServerPhrases.say(Phrase.of("privacy.emergency"), language))
                : text;
    }

    /** The texts in force that the caller has not agreed to yet; a new version asks again. */
    @OwnerOnly({})
    public List<Agreement> notYetAccepted() {
        return acceptances.missing(caller.account());
    }

    @OwnerOnly(Scope.ACCOUNT)
    public void accept(Agreement agreement, String version) {
        requireInForce(agreement, version);
        acceptances.add(caller.account(), agreement);
    }

    private EmailAddress checked(SignUp wanted) {
        requireInForce(Agreement.TERMS_OF_USE, wanted.termsVersion());
        requireInForce(Agreement.PRIVACY_NOTICE, wanted.privacyVersion());
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), wanted.preferences().zone());
        if (wanted.profile().birthDate().filter(birth -> birth.isAfter(today)).isPresent()) {
            throw new UnacceptableSignUp(Phrase.of("birth-date.future"));
        }
        return EmailAddress.parse(wanted.email()).orElseThrow(() -> new UnacceptableSignUp(Phrase.of("email-address")));
    }

    private static void requireInForce(Agreement agreement, String version) {
        if (!agreement.version().equals(version)) {
            throw new UnacceptableSignUp(Phrase.of("agreement.newer", LocalDate.parse(agreement.version())));
        }
    }
}
