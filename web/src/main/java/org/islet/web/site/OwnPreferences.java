package org.islet.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.islet.account.Preferences;
import org.islet.account.owner.PreferencesService;
import org.jspecify.annotations.Nullable;

/** The preferences of whoever is signed in, asked for once however many parts of a page obey them. */
@RequestScoped
public class OwnPreferences {

    private @Nullable Preferences asked;

    @Inject
    private PreferencesService preferences;

    public Preferences get() {
        if (asked == null) {
            asked = preferences.mine();
        }
        return asked;
    }
}
