package org.islet.web.rest.neighbour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.account.token.BearerSecret;
import org.islet.account.token.PhoneProof;
import org.jspecify.annotations.Nullable;

/** The program of this request: at whose address it knocks, and how it proved itself; of several secrets the first counts. */
@RequestScoped
public class KnockingPhone {

    private static final String PATH = "secret";

    private static final String ADDRESS = "neighbour";

    private String address = "";
    private @Nullable PhoneProof proof;

    static Optional<PhoneProof> proofIn(ContainerRequestContext request) {
        return Stream.of(
                        request.getHeaderString(PhoneProof.HEADER),
                        Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                                .flatMap(BearerSecret::in)
                                .orElse(null),
                        request.getUriInfo().getQueryParameters().getFirst(PhoneProof.QUERY),
                        request.getUriInfo().getPathParameters().getFirst(PATH))
                .filter(Objects::nonNull)
                .flatMap(said -> PhoneProof.in(said).stream())
                .findFirst();
    }

    void is(PhoneProof proven, ContainerRequestContext request) {
        proof = proven;
        address = request.getUriInfo().getPathParameters().getFirst(ADDRESS);
    }

    /** The part of its base address that is its own. */
    String address() {
        return address;
    }

    PhoneProof proof() {
        return Objects.requireNonNull(proof);
    }
}
