package org.islet.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.islet.account.Preferences;
import org.islet.account.owner.AccountService;
import org.islet.account.owner.OwnAccount;
import org.islet.account.owner.PreferencesService;
import org.islet.account.password.UnacceptablePassword;
import org.islet.account.password.WrongPassword;
import org.islet.platform.UnacceptableValue;
import org.islet.reports.model.DayPeriods;
import org.islet.web.address.PageAddress;
import org.islet.web.login.SessionSignIn;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.jspecify.annotations.Nullable;

/** The account of whoever is signed in: name, preferences, password. */
@Named
@RequestScoped
public class AccountPage {

    private OwnAccount me;
    private PersonForm person;
    private PreferencesForm preferences;
    private DayPeriodsForm day;
    private String currentPassword = "";
    private String wantedPassword = "";

    @Inject
    private AccountService accounts;

    @Inject
    private PreferencesService preferencesOfAccounts;

    @Inject
    private SessionSignIn session;

    @Inject
    private Notices notices;

    @PostConstruct
    void look() {
        me = accounts.me();
        person = PersonForm.of(me.name(), me.birthDate(), me.number());
        Preferences mine = preferencesOfAccounts.mine();
        preferences = PreferencesForm.of(mine);
        day = DayPeriodsForm.of(mine.dayPeriods());
    }

    public @Nullable String saveProfile() {
        try {
            accounts.changeProfile(person.toProfile());
        } catch (IllegalArgumentException notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        }
        return saved();
    }

    /** That it was done is said in the language just chosen. */
    public String savePreferences() {
        preferencesOfAccounts.change(preferences.toPreferences());
        PageSentences.speak(Locale.forLanguageTag(preferences.getLanguage()));
        return saved();
    }

    public @Nullable String saveDay() {
        try {
            preferencesOfAccounts.change(preferencesOfAccounts.mine().with(day.toDayPeriods()));
        } catch (UnacceptableValue noDay) {
            notices.trouble(noDay);
            return null;
        }
        return saved();
    }

    /** Back to the usual ones. */
    public String saveUsualDay() {
        preferencesOfAccounts.change(preferencesOfAccounts.mine().with(DayPeriods.STANDARD));
        return saved();
    }

    public @Nullable String changePassword() {
        try {
            session.changePassword(currentPassword, wantedPassword);
        } catch (WrongPassword wrong) {
            notices.troubleAt("password-form:current", wrong);
            return null;
        } catch (UnacceptablePassword tooWeak) {
            notices.troubleAt("password-form:wanted", tooWeak);
            return null;
        }
        notices.say("newPassword.done");
        return PageAddress.ACCOUNT.redirect();
    }

    private String saved() {
        notices.say("account.saved");
        return PageAddress.ACCOUNT.redirect();
    }

    public OwnAccount getMe() {
        return me;
    }

    public PersonForm getPerson() {
        return person;
    }

    public PreferencesForm getPreferences() {
        return preferences;
    }

    public DayPeriodsForm getDay() {
        return day;
    }

    public String getCurrentPassword() {
        return "";
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getWantedPassword() {
        return "";
    }

    public void setWantedPassword(String wantedPassword) {
        this.wantedPassword = wantedPassword;
    }
}
