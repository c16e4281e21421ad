package org.islet.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.account.Caller;
import org.islet.account.owner.PreferencesService;
import org.islet.platform.Outage;
import org.islet.reports.habit.Palette;
import org.jspecify.annotations.Nullable;

/** The colours of a page: what its reader's account says; those of visitors are the standard ones. */
@Named
@RequestScoped
public class ReaderPalette {

    private @Nullable Palette chosen;

    @Inject
    private Caller caller;

    @Inject
    private PreferencesService preferences;

    /** For the style sheet. */
    public String getId() {
        Palette known = chosen;
        if (known == null) {
            known = caller.isSignedIn() ? preferred() : Palette.STANDARD;
            chosen = known;
        }
        return known.id();
    }

    /** The page that says that the database is away cannot ask it. */
    private Palette preferred() {
        try {
            return preferences.ownPalette();
        } catch (RuntimeException failure) {
            if (Outage.behind(failure).isEmpty()) {
                throw failure;
            }
            return Palette.STANDARD;
        }
    }
}
