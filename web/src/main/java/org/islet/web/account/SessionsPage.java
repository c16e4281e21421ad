package org.islet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.islet.account.owner.AccountService;
import org.islet.account.session.BrowserId;
import org.islet.account.session.KnownBrowser;
import org.islet.account.session.NoSuchBrowser;
import org.islet.account.session.NoSuchVisit;
import org.islet.account.session.OpenVisit;
import org.islet.account.session.VisitId;
import org.islet.web.address.PageAddress;
import org.islet.web.login.OwnVisits;
import org.islet.web.login.SessionSignIn;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** Where a person is signed in: each browser, those that are known, and the programs; ended one by one or all at once. */
@Named
@RequestScoped
public class SessionsPage {

    private @Nullable List<OpenVisit> open;
    private @Nullable List<KnownBrowser> browsers;

    @Inject
    private OwnVisits visits;

    @Inject
    private AccountService accounts;

    @Inject
    private SessionSignIn session;

    @Inject
    private Notices notices;

    public List<OpenVisit> getOpen() {
        if (open == null) {
            open = visits.open();
        }
        return open;
    }

    public boolean isElsewhere() {
        return getOpen().stream().anyMatch(each -> !each.isThis());
    }

    public List<KnownBrowser> getBrowsers() {
        if (browsers == null) {
            browsers = visits.browsers();
        }
        return browsers;
    }

    public String end(String visit) {
        try {
            visits.end(new VisitId(NamedInForm.id(visit)));
            notices.say("sessions.ended");
        } catch (NoSuchVisit already) {
            notices.trouble(already);
        }
        return PageAddress.SESSIONS.redirect();
    }

    public String endOthers() {
        visits.endOthers();
        notices.say("sessions.others.ended");
        return PageAddress.SESSIONS.redirect();
    }

    public String forget(String browser) {
        try {
            visits.forget(new BrowserId(NamedInForm.id(browser)));
            notices.say("sessions.forgotten");
        } catch (NoSuchBrowser already) {
            notices.trouble(already);
        }
        return PageAddress.SESSIONS.redirect();
    }

    /** Here too, and every program. */
    public String endEverything() {
        accounts.signOutEverywhere();
        session.signOut();
        return PageAddress.HOME.redirect();
    }
}
