package org.islet.account.owner;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import org.islet.account.Account;
import org.islet.account.AccountAct;
import org.islet.account.Accounts;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.Preferences;
import org.islet.account.Scope;
import org.islet.account.ZoneChanged;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;

/** The door to preferences. */
@Stateless
@Guarded
public class PreferencesService {

    @Inject
    private Accounts accounts;

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

    /** The language the portal speaks to the caller, whatever their token was made for. */
    @OwnerOnly({})
    public Locale ownLanguage() {
        return own().preferences().language();
    }

    @OwnerOnly(Scope.ACCOUNT)
    public void change(Preferences wanted) {
        Account account = own();
        boolean isMove = !account.preferences().zone().equals(wanted.zone());
        account.prefer(wanted);
        if (isMove) {
            caller.patient().map(ZoneChanged::new).ifPresent(moves::fire);
        }
        acts.fire(AccountAct.done(caller.account(), "changed-preferences"));
    }

    private Account own() {
        return accounts.find(caller.account()).orElseThrow(NotSignedIn::new);
    }
}
