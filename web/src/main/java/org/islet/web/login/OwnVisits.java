package org.islet.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.islet.account.session.BrowserId;
import org.islet.account.session.KnownBrowser;
import org.islet.account.session.KnownBrowserService;
import org.islet.account.session.OpenVisit;
import org.islet.account.session.OpenVisitService;
import org.islet.account.session.VisitId;

/** Where the person of this request is signed in, seen from this browser. A page asks here and learns no secret. */
@RequestScoped
public class OwnVisits {

    @Inject
    private OpenVisitService visits;

    @Inject
    private KnownBrowserService browsers;

    @Inject
    private VisitCookie visitCookie;

    @Inject
    private BrowserCookie browserCookie;

    @Inject
    private HttpServletRequest request;

    public List<OpenVisit> open() {
        return visits.list(secret());
    }

    public void end(VisitId visit) {
        visits.end(visit);
    }

    public void endOthers() {
        visits.endAllBut(secret());
    }

    public List<KnownBrowser> browsers() {
        return browsers.list(browserCookie.secretIn(request));
    }

    public void forget(BrowserId browser) {
        browsers.forget(browser);
    }

    private String secret() {
        return visitCookie.secretIn(request).orElse("");
    }
}
