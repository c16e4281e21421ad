package org.islet.web.rest.authorization;

import jakarta.json.bind.annotation.JsonbProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.authorization.BegunAuthorization;

/** What a program is told to show, and to ask with. */
@Schema(name = "DeviceAuthorization")
public record DeviceAuthorizationBody(
        @JsonbProperty("device_code")
        @Schema(name = "device_code", description = "The program's secret: it asks with it")
        String deviceCode,

        @JsonbProperty("user_code") @Schema(name = "user_code", example = "WDJB-MJHT", description = "What it shows")
        String userCode,

        @JsonbProperty("verification_uri") @Schema(name = "verification_uri", description = "The page it sends to")
        String verificationUri,

        @JsonbProperty("verification_uri_complete")
        @Schema(name = "verification_uri_complete", description = "The page with the code filled in")
        String verificationUriComplete,

        @JsonbProperty("expires_in") @Schema(name = "expires_in", description = "Seconds until it is too late")
        long expiresIn,

        @Schema(description = "Seconds between two questions, at least")
        long interval) {

    static DeviceAuthorizationBody of(BegunAuthorization begun) {
        return new DeviceAuthorizationBody(
                begun.deviceCode(),
                begun.code().toString(),
                begun.page(),
                begun.pageWithCode(),
                begun.validFor().toSeconds(),
                begun.interval().toSeconds());
    }

    @Override
    public String toString() {
        return "DeviceAuthorizationBody";
    }
}
