package org.islet.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.islet.account.Caller;
import org.islet.account.owner.PreferencesService;
import org.islet.platform.Outage;
import org.jspecify.annotations.Nullable;

/** The language a page answers in: what its reader's account says, or else what a visitor chose or their browser asks for. */
@RequestScoped
public class ReaderLanguage {

    private @Nullable Locale chosen;

    @Inject
    private Caller caller;

    @Inject
    private PreferencesService preferences;

    @Inject
    private HttpServletRequest request;

    public Locale locale() {
        Locale known = chosen;
        if (known == null) {
            known = caller.isSignedIn() ? preferred() : Languages.ofVisitor(request);
            chosen = known;
        }
        return known;
    }

    /** The page that says that the database is away cannot ask it. */
    private Locale preferred() {
        try {
            return Languages.best(List.of(preferences.ownLanguage()));
        } catch (RuntimeException failure) {
            if (Outage.behind(failure).isEmpty()) {
                throw failure;
            }
            return Languages.ofVisitor(request);
        }
    }
}
