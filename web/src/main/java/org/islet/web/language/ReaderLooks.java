package org.islet.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.account.owner.Looks;
import org.islet.account.owner.PreferencesService;
import org.islet.platform.Outage;
import org.jspecify.annotations.Nullable;

/** What the account of a page's reader says of language and colours, asked for once. */
@RequestScoped
public class ReaderLooks {

    private @Nullable Optional<Looks> asked;

    @Inject
    private Caller caller;

    @Inject
    private PreferencesService preferences;

    /** Empty for visitors, and on the page that says that the database is away: it cannot be asked. */
    public Optional<Looks> get() {
        Optional<Looks> known = asked;
        if (known == null) {
            known = caller.isSignedIn() ? preferred() : Optional.empty();
            asked = known;
        }
        return known;
    }

    private Optional<Looks> preferred() {
        try {
            return Optional.of(preferences.looks());
        } catch (RuntimeException failure) {
            if (Outage.behind(failure).isEmpty()) {
                throw failure;
            }
            return Optional.empty();
        }
    }
}
