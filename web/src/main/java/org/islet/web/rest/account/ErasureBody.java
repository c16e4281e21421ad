package org.islet.web.rest.account;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The word of somebody who closes their account. */
@Schema(name = "Erasure")
public record ErasureBody(
        @Schema(description = "The password of the account, once more") @Nullable
        String password) {

    String typed() {
        return Optional.ofNullable(password).orElse("");
    }

    @Override
    public String toString() {
        return "ErasureBody";
    }
}
