package org.islet.account.owner;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.islet.account.Account;
import org.islet.account.AccountAct;
import org.islet.account.AccountPreferences;
import org.islet.account.Accounts;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.PatientRelation;
import org.islet.account.Preferences;
import org.islet.account.Scope;
import org.islet.account.ZoneChanged;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.patient.PatientId;

/** The door to preferences. */
@Stateless
@Guarded
public class PreferencesService {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountPreferences preferences;

    @Inject
    private Caller caller;

    @Inject
    private Event<AccountAct> acts;

    @Inject
    private Event<ZoneChanged> moves;

    /** The caller's own. */
    @OwnerOnly(Scope.READ)
    public Preferences mine() {
        return own().preferences();
    }

    /** By which the data of those are placed and drawn whose reports the caller reads as who they look after. */
    @OwnerOnly(Scope.READ)
    public Map<PatientId, Preferences> placing() {
        return preferences.of(caller.identity().stream()
                .flatMap(known -> known.relations().stream())
                .filter(each -> each.relation().opens(Scope.READ))
                .map(PatientRelation::patient)
                .toList());
    }

    /** How the portal speaks to the caller and looks to them, whatever their token was made for. */
    @OwnerOnly({})
    public Looks looks() {
        Preferences own = own().preferences();
        return new Looks(own.language(), own.palette());
    }

    @OwnerOnly(Scope.ACCOUNT)
    public void change(Preferences wanted) {
        Account account = own();
        boolean isMove = !account.preferences().zone().equals(wanted.zone());
        account.prefer(wanted);
        if (isMove) {
            patientsPlacedBy(account).map(ZoneChanged::new).forEach(moves::fire);
        }
        acts.fire(AccountAct.done(caller.account(), "changed-preferences"));
    }

    /** Oneself, and those one decides for of whom nobody said where they live. */
    private Stream<PatientId> patientsPlacedBy(Account account) {
        return caller.identity().stream()
                .flatMap(known -> known.relations().stream())
                .filter(each -> each.relation().decides())
                .map(PatientRelation::patient)
                .distinct()
                .filter(patient -> accounts.dependants(List.of(patient)).isEmpty())
                .filter(patient -> accounts.findByPatient(patient)
                        .filter(found -> found.id().equals(account.id()))
                        .isPresent());
    }

    private Account own() {
        return accounts.find(caller.account()).orElseThrow(NotSignedIn::new);
    }
}
