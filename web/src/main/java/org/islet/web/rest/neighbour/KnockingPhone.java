package org.islet.web.rest.neighbour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.account.token.BearerSecret;
import org.islet.account.token.PhoneProof;
import org.islet.neighbour.PackedBody;
import org.jspecify.annotations.Nullable;

/** The program of this request: at whose address it knocks, and how it proved itself; of several secrets the first counts. */
@RequestScoped
public class KnockingPhone {

    private static final String PATH = "secret";

    private static final String ADDRESS = "neighbour";

    private String address = "";
    private String encoding = "";
    private @Nullable PhoneProof proof;

    static Optional<PhoneProof> proofIn(ContainerRequestContext request) {
        return PhoneProof.first(Stream.of(
                Optional.ofNullable(request.getHeaderString(PhoneProof.HEADER)),
                Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                        .flatMap(BearerSecret::in),
                Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(PhoneProof.QUERY)),
                Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst(PATH))));
    }

    void is(PhoneProof proven, ContainerRequestContext request) {
        proof = proven;
        address = request.getUriInfo().getPathParameters().getFirst(ADDRESS);
        encoding = Optional.ofNullable(request.getHeaderString(HttpHeaders.CONTENT_ENCODING))
                .orElse("");
    }

    PackedBody packed(byte[] body) {
        return new PackedBody(body, encoding);
    }

    /** The part of its base address that is its own. */
    String address() {
        return address;
    }

    PhoneProof proof() {
        return Objects.requireNonNull(proof);
    }
}
