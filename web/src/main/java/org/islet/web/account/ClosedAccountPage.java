package org.islet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.islet.erasure.ErasureReceipt;
import org.islet.erasure.ErasureService;
import org.islet.web.site.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The receipt of somebody who closed their account, for whoever has its number. */
@Named
@RequestScoped
public class ClosedAccountPage {

    @Inject
    private ErasureService erasures;

    /** Nothing for a number nobody got. */
    public @Nullable ErasureReceipt getReceipt() {
        return number().flatMap(erasures::receipt).orElse(null);
    }

    private static Optional<UUID> number() {
        try {
            return Optional.ofNullable(RequestParameters.parameter("receipt")).map(UUID::fromString);
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
