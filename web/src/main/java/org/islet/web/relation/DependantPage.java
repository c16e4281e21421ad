package org.islet.web.relation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.islet.account.password.TooManyAttempts;
import org.islet.account.relation.DependantService;
import org.islet.account.relation.KnownDependant;
import org.islet.account.relation.NewDependant;
import org.islet.account.relation.UnacceptableRelation;
import org.islet.patient.PatientId;
import org.islet.reports.model.Targets;
import org.islet.web.account.PersonForm;
import org.islet.web.account.PreferencesForm;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.islet.web.site.OwnPreferences;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** A record for a child or somebody else the reader decides for; or what is said of one, changed. */
@Named
@RequestScoped
public class DependantPage {

    private PersonForm person = new PersonForm();
    private PreferencesForm preferences = new PreferencesForm();
    private @Nullable LocalDate lastDay;
    private boolean authority;

    @Inject
    private DependantService dependants;

    @Inject
    private OwnPreferences own;

    @Inject
    private Whose whose;

    @Inject
    private Notices notices;

    /** A child mostly lives where the parent does. */
    @PostConstruct
    void look() {
        if (whose.isOther()) {
            KnownDependant known = dependants.known(whose.patient());
            person = PersonForm.of(
                    known.profile().name(),
                    known.profile().birthDate(),
                    known.profile().number());
            preferences = PreferencesForm.of(known.preferences());
        } else {
            preferences = PreferencesForm.of(own.get());
            preferences.setTargets(Targets.Preset.ADULT);
        }
    }

    public @Nullable String save() {
        try {
            PatientId patient = whose.isOther() ? changed() : added();
            notices.say(whose.isOther() ? "dependant.changed" : "dependant.added");
            return PageAddress.PEOPLE.redirect() + "&" + Whose.NAME + "=" + patient;
        } catch (UnacceptableRelation | IllegalArgumentException notLikeThis) {
            notices.trouble(notLikeThis);
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
        }
        return null;
    }

    private PatientId added() {
        return dependants.add(new NewDependant(
                person.toProfile(), preferences.toPreferences(), Optional.ofNullable(lastDay), authority));
    }

    private PatientId changed() {
        dependants.change(whose.patient(), new KnownDependant(person.toProfile(), preferences.toPreferences()));
        return whose.patient();
    }

    public PersonForm getPerson() {
        return person;
    }

    public PreferencesForm getPreferences() {
        return preferences;
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
