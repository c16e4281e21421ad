package org.islet.web.rest.neighbour;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.account.NotSignedIn;
import org.islet.account.access.ForEverybody;
import org.islet.account.token.PhoneProof;
import org.islet.account.token.TokenService;
import org.islet.web.rest.PhoneDoor;

/**
 * The door for programs on phones: they prove that they know their secret in one of the ways such programs have. Without
 * a proof, or with a wrong one, nothing is answered but that it is refused, whatever the address.
 */
@Provider
@PhoneDoor
@Priority(Priorities.AUTHENTICATION)
public class PhoneFilter implements ContainerRequestFilter {

    @Inject
    private Caller caller;

    @Inject
    private TokenService tokens;

    @Inject
    private KnockingPhone phone;

    @Context
    private ResourceInfo asked;

    @Override
    public void filter(ContainerRequestContext request) {
        if (asked.getResourceMethod().isAnnotationPresent(ForEverybody.class)) {
            return;
        }
        Optional<PhoneProof> proof = KnockingPhone.proofIn(request);
        proof.flatMap(tokens::identityOf).ifPresentOrElse(caller::signIn, () -> {
            throw new NotSignedIn();
        });
        phone.is(proof.orElseThrow(), request);
    }
}
