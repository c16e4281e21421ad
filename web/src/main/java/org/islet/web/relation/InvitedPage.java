package org.islet.web.relation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.islet.account.PatientRelation;
import org.islet.account.Relation;
import org.islet.account.password.TooManyAttempts;
import org.islet.account.password.UnacceptablePassword;
import org.islet.account.relation.GuardiansThen;
import org.islet.account.relation.OfferedRelation;
import org.islet.account.relation.RelationInvitationNotValid;
import org.islet.account.relation.RelationInvitationService;
import org.islet.account.relation.UnacceptableRelation;
import org.islet.enrolment.Agreement;
import org.islet.enrolment.AgreementText;
import org.islet.enrolment.EnrolmentService;
import org.islet.enrolment.InvitationNotValid;
import org.islet.enrolment.InvitedSignUp;
import org.islet.enrolment.UnacceptableSignUp;
import org.islet.mail.EmailAddress;
import org.islet.web.account.PersonForm;
import org.islet.web.account.PreferencesForm;
import org.islet.web.address.PageAddress;
import org.islet.web.login.SessionSignIn;
import org.islet.web.site.Goal;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.islet.web.site.RequestParameters;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** What an invitation opens, in plain words, and the answer to it; who has no account makes one here first. */
@Named
@RequestScoped
public class InvitedPage {

    private final PersonForm person = new PersonForm();
    private String code = "";
    private String password = "";
    private boolean terms;
    private boolean privacy;
    private GuardiansThen guardians = GuardiansThen.END;
    private @Nullable PreferencesForm preferences;
    private @Nullable Optional<OfferedRelation> offer;

    @Inject
    private RelationInvitationService invitations;

    @Inject
    private EnrolmentService enrolment;

    @Inject
    private SessionSignIn session;

    @Inject
    private Notices notices;

    /** The link of a letter brings it along. */
    @PostConstruct
    void ask() {
        code = Optional.ofNullable(RequestParameters.parameter("code")).orElse("");
    }

    /** Null until a code is there that opens something. */
    public @Nullable OfferedRelation getOffer() {
        if (offer == null) {
            offer = look();
        }
        return offer.orElse(null);
    }

    private Optional<OfferedRelation> look() {
        try {
            return code.isBlank() ? Optional.empty() : Optional.of(invitations.offered(code));
        } catch (RelationInvitationNotValid nothing) {
            return Optional.empty();
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
            return Optional.empty();
        }
    }

    public boolean isTakingOver() {
        OfferedRelation known = getOffer();
        return known != null && known.relation() == Relation.SELF;
    }

    public @Nullable String accept() {
        try {
            PatientRelation begun = invitations.accept(code, guardians);
            notices.say("invited.accepted");
            return PageAddress.REPORTS.redirect()
                    + (begun.relation() == Relation.SELF ? "" : "&" + Whose.NAME + "=" + begun.patient());
        } catch (RelationInvitationNotValid | UnacceptableRelation notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        }
    }

    public @Nullable String decline() {
        try {
            invitations.decline(code);
            notices.say("invited.declined");
            return PageAddress.HOME.redirect();
        } catch (RelationInvitationNotValid | UnacceptableRelation notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        }
    }

    /** An account for the address of the letter; then the answer is asked for. */
    public @Nullable String signUp() {
        try {
            EmailAddress email = enrolment.signUpInvited(
                    code,
                    new InvitedSignUp(
                            password,
                            person.toName(),
                            getPreferences().toPreferences(),
                            getTermsText().version(),
                            getPrivacyText().version()));
            session.signIn(email.value(), password);
            return PageAddress.INVITED.redirect() + "&code=" + code;
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
        } catch (UnacceptablePassword
                | UnacceptableSignUp
                | InvitationNotValid
                | IllegalArgumentException notLikeThis) {
            notices.trouble(notLikeThis);
        }
        return null;
    }

    /** The way to sign in that leads back here. */
    public String getSignIn() {
        return Goal.parse(PageAddress.INVITED.path() + "?code=" + code)
                .map(Goal::signIn)
                .orElse(PageAddress.SIGN_IN.path());
    }

    public AgreementText getTermsText() {
        return enrolment.text(Agreement.TERMS_OF_USE, PageSentences.language());
    }

    public AgreementText getPrivacyText() {
        return enrolment.text(Agreement.PRIVACY_NOTICE, PageSentences.language());
    }

    public PersonForm getPerson() {
        return person;
    }

    public PreferencesForm getPreferences() {
        if (preferences == null) {
            preferences = PreferencesForm.guessed();
        }
        return preferences;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code.strip();
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    public boolean isPrivacy() {
        return privacy;
    }

    public void setPrivacy(boolean privacy) {
        this.privacy = privacy;
    }

    public GuardiansThen getGuardians() {
        return guardians;
    }

    public void setGuardians(GuardiansThen guardians) {
        this.guardians = guardians;
    }
}
