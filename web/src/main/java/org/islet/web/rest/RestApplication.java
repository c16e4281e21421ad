package org.islet.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything under /api/v1; resources are found by their annotations. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Islet",
                        version = "1",
                        description = "People, devices, uploads, reports and sharing. Problems are answered as"
                                + " application/problem+json (RFC 9457); what is not there and what is not yours get the"
                                + " same 404. Times are ISO 8601 with offset. In addresses of patients, \"me\" stands for"
                                + " your own id.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
@SecurityScheme(
        securitySchemeName = RestApplication.BEARER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token made with POST /tokens or on the page \"Tokens\"")
public class RestApplication extends Application {

    /** The name operations ask for in their {@code @SecurityRequirement}. */
    public static final String BEARER = "bearer";

    /** Nothing but what we wrote is served: no WADL. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
