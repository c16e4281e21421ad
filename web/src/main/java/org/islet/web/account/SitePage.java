package org.islet.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.islet.account.password.TooManyAttempts;
import org.islet.neighbour.outside.SiteAddress;
import org.islet.neighbour.site.NewSite;
import org.islet.neighbour.site.NightscoutSite;
import org.islet.neighbour.site.NoSuchSite;
import org.islet.neighbour.site.SiteService;
import org.islet.neighbour.site.SiteToken;
import org.islet.neighbour.site.SitesNotOffered;
import org.islet.neighbour.site.UnacceptableSite;
import org.islet.web.site.Notices;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** The Nightscout site of a person: entered with its token, looked at, asked at once, left. */
@Named
@ViewScoped
public class SitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String address = "";
    private @Nullable LocalDate oldest;

    /** From the form to the service; no view keeps it. */
    private transient @Nullable String token;

    private transient @Nullable Optional<NightscoutSite> site;

    @Inject
    private transient SiteService sites;

    @Inject
    private transient Whose whose;

    @Inject
    private transient Notices notices;

    public void connect() {
        try {
            var entered = new NewSite(
                    new SiteAddress(address),
                    Optional.ofNullable(token).filter(said -> !said.isBlank()).map(SiteToken::new),
                    Optional.ofNullable(oldest));
            sites.connect(whose.patient(), entered);
            notices.say("site.connected");
            address = "";
            oldest = null;
        } catch (IllegalArgumentException | UnacceptableSite | SitesNotOffered | TooManyAttempts notLikeThis) {
            notices.trouble(notLikeThis);
        }
        token = null;
        site = null;
    }

    public void fetchNow() {
        try {
            sites.fetchNow(whose.patient());
            notices.say("site.asked");
        } catch (NoSuchSite | SitesNotOffered | TooManyAttempts refused) {
            notices.trouble(refused);
        }
        site = null;
    }

    public void disconnect() {
        try {
            sites.disconnect(whose.patient());
            notices.say("site.left");
        } catch (NoSuchSite already) {
            notices.trouble(already);
        }
        site = null;
    }

    public boolean isOffered() {
        return sites.isOffered();
    }

    /** Null where none is entered. */
    public @Nullable NightscoutSite getSite() {
        if (site == null) {
            site = sites.of(whose.patient());
        }
        return site.orElse(null);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** What was typed is not sent back. */
    public String getToken() {
        return "";
    }

    public void setToken(String token) {
        this.token = token;
    }

    public @Nullable LocalDate getOldest() {
        return oldest;
    }

    public void setOldest(@Nullable LocalDate oldest) {
        this.oldest = oldest;
    }
}
