package org.islet.web.rest.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.islet.device.DeviceService;
import org.islet.web.rest.PatientPath;
import org.islet.web.rest.RestApplication;

/** The devices a patient uploaded from. */
@RequestScoped
@Path("patients/{patient}/devices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
@SecurityRequirement(name = RestApplication.BEARER)
public class DevicesResource {

    @Inject
    private PatientPath patients;

    @Inject
    private DeviceService devices;

    @GET
    @Operation(summary = "The devices a patient uploaded from, last read first")
    @APIResponse(
            responseCode = "200",
            description = "The devices",
            content = @Content(schema = @Schema(implementation = DeviceBody[].class)))
    public List<DeviceBody> list(@PathParam("patient") String patient) {
        return devices.devicesOf(patients.patient(patient)).stream()
                .map(DeviceBody::of)
                .toList();
    }
}
