package org.islet.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.islet.account.Caller;
import org.islet.account.Identity;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.jspecify.annotations.Nullable;

/** The first page; whoever is signed in already goes on to what they came for. */
@Named
@RequestScoped
public class HomePage {

    /** The systems people bring files from, in the order of their names; the words say the way in each. */
    private static final List<String> SYSTEMS = List.of(
            "careLink", "contour", "clarity", "glooko", "libreView", "mySugr", "nightscout", "tidepool", "xdrip");

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    public List<String> getSystems() {
        return SYSTEMS;
    }

    public @Nullable String goOn() {
        return caller.identity().map(this::onTo).orElse(null);
    }

    private String onTo(Identity visitor) {
        notices.keep();
        return PageAddress.startOf(visitor).redirect();
    }
}
