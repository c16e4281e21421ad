package org.islet.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.account.CodeHolder;
import org.islet.account.password.TooManyAttempts;
import org.islet.consent.ConsentService;
import org.islet.consent.code.CodeVisit;
import org.islet.consent.code.NoSuchCode;
import org.islet.consent.code.ShareCode;
import org.islet.consent.code.ShareCodeService;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.islet.web.site.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Where somebody without an account types the code a patient gave them, and leaves again. */
@Named
@RequestScoped
public class VisitPage {

    private static final String FIELD = "visit:code";

    /** In the address of whoever is sent here because the code they came with is over. */
    static final String ENDED = "ended";

    private String code = "";
    private @Nullable CodeVisit visit;

    @Inject
    private ShareCodeService codes;

    @Inject
    private ConsentService consents;

    @Inject
    private CodeCookie cookie;

    @Inject
    private VisitCookie signIn;

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    /** Whoever has signed in meanwhile, in another tab, is told so by the page; a sign-in that is over is forgotten. */
    public @Nullable String enter() {
        if (caller.isSignedIn()) {
            return null;
        }
        Optional<ShareCode> typed = ShareCode.typed(code);
        if (typed.isEmpty()) {
            notices.troubleAt(FIELD, PageSentences.of("visit.notACode"));
            return null;
        }
        try {
            cookie.keep(codes.enter(typed.get()), request, response());
            signIn.forget(response());
            return PageAddress.REPORTS.redirect() + "&patient=" + getPatient();
        } catch (NoSuchCode nobodys) {
            notices.troubleAt(FIELD, nobodys);
        } catch (TooManyAttempts tooMany) {
            notices.tryLater(tooMany, tooMany.pause());
        }
        return null;
    }

    /** Nobody who uses this browser next sees anything. */
    public String leave() {
        cookie.secretIn(request).ifPresent(codes::leave);
        cookie.forget(request, response());
        notices.say("visit.left");
        return PageAddress.VISIT.redirect();
    }

    /** Whether a code let this browser in, and goes on. */
    public boolean isIn() {
        return caller.holder().isPresent();
    }

    public boolean isEnded() {
        return !isIn() && RequestParameters.parameter(ENDED) != null;
    }

    /** Said in the address of the reports, so that a page that lies open never shows another's. */
    public PatientId getPatient() {
        return holder().patient();
    }

    /** Whose reports they are. */
    public PatientProfile getProfile() {
        return consents.profile(getPatient());
    }

    /** How far the code reaches. */
    public CodeVisit getVisit() {
        CodeVisit known = visit;
        if (known == null) {
            known = codes.visit(getPatient());
            visit = known;
        }
        return known;
    }

    private CodeHolder holder() {
        return caller.holder().orElseThrow();
    }

    /** The server injects requests only. */
    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
