package org.islet.web.relation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.islet.account.Caller;
import org.islet.account.Relation;
import org.islet.account.password.TooManyAttempts;
import org.islet.account.relation.Actor;
import org.islet.account.relation.CannotEndRelation;
import org.islet.account.relation.InvitedPerson;
import org.islet.account.relation.NewEnd;
import org.islet.account.relation.NewRelation;
import org.islet.account.relation.NoSuchRelation;
import org.islet.account.relation.RelationId;
import org.islet.account.relation.RelationInvitationId;
import org.islet.account.relation.RelationInvitationService;
import org.islet.account.relation.RelationService;
import org.islet.account.relation.UnacceptableRelation;
import org.islet.mail.EmailAddress;
import org.islet.patient.PatientId;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** Who acts for the patient of the page, who is invited to, and whom the reader acts for. */
@Named
@RequestScoped
public class PeoplePage {

    private String email = "";
    private Relation relation = Relation.CARER;
    private @Nullable LocalDate lastDay;
    private boolean authority;
    private @Nullable List<Actor> actors;
    private @Nullable List<InvitedPerson> invited;

    @Inject
    private RelationService relations;

    @Inject
    private RelationInvitationService invitations;

    @Inject
    private Whose whose;

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    /** Whether there is a patient here whose people are shown: carers see whom they help and nothing of others. */
    public boolean isOfSomebody() {
        return whose.isDeciding() && (whose.isOther() || caller.patient().isPresent());
    }

    public @Nullable String invite() {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            notices.troubleAt("invite:email", PageSentences.of("people.email.wrong"));
            return null;
        }
        return done(
                "people.invited",
                patient -> invitations.invite(
                        patient, new NewRelation(address.get(), relation, Optional.ofNullable(lastDay))));
    }

    public @Nullable String takeBack(String invitation) {
        return done(
                "people.takenBack",
                patient -> invitations.takeBack(patient, new RelationInvitationId(NamedInForm.id(invitation))));
    }

    public @Nullable String end(String actor) {
        return done("people.ended", patient -> relations.end(patient, new RelationId(NamedInForm.id(actor))));
    }

    /** Of the reader's own relation to the patient of the page: with the last day that is typed, or without an end. */
    public @Nullable String lastUntil() {
        return done(
                "people.until.done",
                patient ->
                        relations.lastUntil(patient, own().id(), new NewEnd(Optional.ofNullable(lastDay), authority)));
    }

    private @Nullable String done(String said, Consumer<PatientId> act) {
        try {
            act.accept(whose.patient());
        } catch (UnacceptableRelation | CannotEndRelation | NoSuchRelation notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
            return null;
        }
        notices.say(said);
        return stillDecides() ? PageAddress.PEOPLE.redirect() : PageAddress.HOME.redirect();
    }

    private boolean stillDecides() {
        return relations.mine().stream().anyMatch(each -> each.patient().equals(whose.patient()));
    }

    /** What the reader does for somebody else is over, by their own act; the row names the relation. */
    public String leave(String own) {
        try {
            relations.leave(new RelationId(NamedInForm.id(own)));
            notices.say("people.left");
        } catch (CannotEndRelation | NoSuchRelation notNow) {
            notices.trouble(notNow);
        }
        return PageAddress.HOME.redirect();
    }

    public List<Actor> getActors() {
        if (actors == null) {
            actors = isOfSomebody() ? relations.of(whose.patient()) : List.of();
        }
        return actors;
    }

    public List<InvitedPerson> getInvited() {
        if (invited == null) {
            invited = isOfSomebody() ? invitations.waiting(whose.patient()) : List.of();
        }
        return invited;
    }

    public boolean isMine(Actor actor) {
        return actor.account().equals(caller.account());
    }

    /** Whether the reader may end what somebody else does for the patient. */
    public boolean isMineToEnd(Actor actor) {
        return actor.relation() != Relation.SELF && !isMine(actor) && own().mayEnd(actor);
    }

    private Actor own() {
        return getActors().stream().filter(this::isMine).findFirst().orElseThrow(NoSuchRelation::new);
    }

    /** Whether the patient has an account of their own, and so cannot be invited. */
    public boolean isWithSelf() {
        return getActors().stream().anyMatch(each -> each.relation() == Relation.SELF);
    }

    /** As what somebody can be invited. */
    public List<Relation> getChoices() {
        if (!whose.isOther()) {
            return List.of(Relation.CARER);
        }
        return isWithSelf()
                ? List.of(Relation.CARER, Relation.GUARDIAN)
                : List.of(Relation.CARER, Relation.GUARDIAN, Relation.SELF);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email.strip();
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public boolean isAuthority() {
        return authority;
    }

    public void setAuthority(boolean authority) {
        this.authority = authority;
    }
}
