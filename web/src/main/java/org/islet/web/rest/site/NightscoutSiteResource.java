package org.islet.web.rest.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.neighbour.site.NoSuchSite;
import org.islet.neighbour.site.SiteService;
import org.islet.web.language.Languages;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** The Nightscout site that is fetched from for a patient: entered, looked at, asked at once, left. */
@Path("patients/{patient}/site")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nightscout site")
@SecurityRequirement(name = RestApplication.BEARER)
public class NightscoutSiteResource {

    @Inject
    private SiteService sites;

    @Inject
    private PatientPath path;

    @Context
    private HttpServletRequest asked;

    @GET
    @Operation(
            summary = "The site that is fetched from",
            description = "404 where none is. Its token is not told. Needs the scope account.")
    @APIResponse(responseCode = "200", description = "The site, and how it goes")
    public NightscoutSiteBody site(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        return sites.of(path.patient(segment))
                .map(site -> NightscoutSiteBody.of(site, Languages.askedBy(asked)))
                .orElseThrow(NoSuchSite::new);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Fetch from a site",
            description = "Instead of the one before. The same address and first day with another token go on where the"
                    + " former was. It is asked at once, and every three hours. Where the hospital does not let the"
                    + " portal fetch, 403. Needs the scope account.")
    @APIResponse(responseCode = "200", description = "The site")
    public NightscoutSiteBody connect(
            @Parameter(description = "An id, or me") @PathParam("patient") String segment,
            @NotNull @Valid NewNightscoutSiteBody body) {
        return NightscoutSiteBody.of(sites.connect(path.patient(segment), body.site()), Languages.askedBy(asked));
    }

    @POST
    @Path("fetches")
    @Operation(
            summary = "Ask the site at once",
            description = "Also one that waited for somebody. Needs the scope account.")
    @APIResponse(responseCode = "202", description = "It is being asked")
    public Response fetchNow(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        sites.fetchNow(path.patient(segment));
        return Response.accepted().build();
    }

    @DELETE
    @Operation(
            summary = "Fetch from the site no more",
            description = "Its token is gone at once; what came of it stays. Needs the scope account.")
    @APIResponse(responseCode = "204", description = "Left")
    public void disconnect(@Parameter(description = "An id, or me") @PathParam("patient") String segment) {
        sites.disconnect(path.patient(segment));
    }
}
