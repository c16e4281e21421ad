package org.islet.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.islet.account.Preferences;
import org.islet.account.owner.PreferencesService;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** The preferences of whoever is signed in, asked for once however many parts of a page obey them. */
@RequestScoped
public class OwnPreferences {

    private @Nullable Preferences asked;

    private @Nullable Preferences placing;

    @Inject
    private PreferencesService preferences;

    @Inject
    private Whose whose;

    public Preferences get() {
        if (asked == null) {
            asked = preferences.mine();
        }
        return asked;
    }

    /**
     * In which zone and unit the page speaks: those of the patient whose page it is, where the reader acts for them, as
     * their reports do; else the reader's.
     */
    public Preferences placing() {
        if (placing == null) {
            placing = whose.isOther() ? preferences.placing().getOrDefault(whose.patient(), get()) : get();
        }
        return placing;
    }
}
