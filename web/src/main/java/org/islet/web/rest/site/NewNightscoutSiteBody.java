package org.islet.web.rest.site;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.neighbour.outside.SiteAddress;
import org.islet.neighbour.site.NewSite;
import org.islet.neighbour.site.SiteToken;
import org.islet.platform.IsoTime;
import org.islet.web.rest.BadRequest;
import org.jspecify.annotations.Nullable;

/** A site that is to be fetched from. */
@Schema(name = "NewNightscoutSite")
public record NewNightscoutSiteBody(
        @NotNull @Schema(description = "As a browser shows it, such as https://my-site.example.org")
        String address,

        @Schema(
                description =
                        "An access token of the site that may read, or its API secret. Left out where everybody may"
                                + " read it. It is never told again")
        @Nullable
        String token,

        @Schema(description = "The first day to fetch; everything there is where it is left out", format = "date")
        @Nullable
        String oldest) {

    NewSite site() {
        return BadRequest.unless(() -> new NewSite(
                new SiteAddress(address),
                Optional.ofNullable(token).map(SiteToken::new),
                Optional.ofNullable(oldest).map(IsoTime::day)));
    }

    @Override
    public String toString() {
        return "NewNightscoutSiteBody";
    }
}
