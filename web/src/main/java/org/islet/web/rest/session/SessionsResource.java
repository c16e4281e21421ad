package org.islet.web.rest.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.account.session.NoSuchVisit;
import org.islet.account.session.OpenVisitService;
import org.islet.account.session.VisitId;
import org.islet.web.rest.Ids;
import org.islet.web.rest.RestApplication;

/** Where a person is signed in on the pages: listed and ended. Programs have tokens, which stay. */
@Path("sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class SessionsResource {

    /** What asks here is a token and no visit. */
    private static final String NONE = "";

    @Inject
    private OpenVisitService visits;

    @GET
    @Operation(summary = "Where one is signed in on the pages", description = "Needs the scope account.")
    @SecurityRequirement(name = RestApplication.BEARER)
    @APIResponse(responseCode = "200", description = "The sign-ins that go on, the one used last first")
    public List<SessionBody> list() {
        return visits.list(NONE).stream().map(SessionBody::of).toList();
    }

    @DELETE
    @Operation(
            summary = "Sign out everywhere on the pages",
            description = "At once; tokens stay. Needs the scope account.")
    @SecurityRequirement(name = RestApplication.BEARER)
    @APIResponse(responseCode = "204", description = "Ended")
    public void endAll() {
        visits.endAllBut(NONE);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End one sign-in on the pages", description = "At once. Needs the scope account.")
    @SecurityRequirement(name = RestApplication.BEARER)
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "404", description = "The caller has no such sign-in")
    public void end(@PathParam("id") String id) {
        visits.end(new VisitId(Ids.uuid(id).orElseThrow(NoSuchVisit::new)));
    }
}
