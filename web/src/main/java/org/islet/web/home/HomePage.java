package org.islet.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.islet.account.Caller;
import org.islet.web.site.PageAddress;
import org.jspecify.annotations.Nullable;

/** The first page; whoever is signed in already goes on to what they came for. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Caller caller;

    public @Nullable String goOn() {
        return caller.identity()
                .map(identity -> PageAddress.startOf(identity.role()).redirect())
                .orElse(null);
    }
}
