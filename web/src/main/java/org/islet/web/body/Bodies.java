package org.islet.web.body;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.islet.account.token.BearerSecret;
import org.islet.account.token.PhoneProof;
import org.islet.account.token.TokenService;
import org.islet.upload.UploadLimits;
import org.islet.web.security.ClientAddress;

/**
 * Reads every body, and lets through what its address may carry. The server's own reading of forms is not used: it
 * writes whatever it is sent to disk as soon as somebody asks for a parameter, and leaves it there.
 *
 * <p>Mapped in web.xml, before every filter found by annotation.
 */
public class Bodies extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final BodyLimit THROWN_AWAY = new BodyLimit(1L << 30, false, false);

    /** A form acts by being sent in a body; in an address its state would act, and stay in histories and logs. */
    private static final String STATE_OF_A_PAGE = "jakarta.faces.ViewState";

    @Inject
    private transient UploadLimits uploads;

    @Inject
    private transient TokenService tokens;

    @Inject
    private transient ClientAddress addresses;

    @Inject
    private transient BodiesUnderway underway;

    @Inject
    private transient IncomingFolder incoming;

    /** The folder is made, and emptied, before the first request. */
    @Override
    public void init() {
        incoming.path();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(ReadBody.ofBytes(request, new byte[0]), response);
            return;
        }
        BodyLimit limit = BodyLimit.of(request, uploads.largestForm());
        if (FormFields.ofQuery(request.getQueryString()).holds(STATE_OF_A_PAGE)) {
            Refusal.NOT_UNDERSTOOD.answer(request, response);
        } else if (request.getContentLengthLong() > limit.bytes()) {
            refuse(Refusal.TOO_LARGE, request, response);
        } else if (WITHOUT_BODY.contains(request.getMethod())) {
            chain.doFilter(ReadBody.ofBytes(request, new byte[0]), response);
        } else if (limit.needsToken() && !isOfSomebody(request)) {
            withoutReading(request, response, chain);
        } else if (limit.takesFiles() && isFormWithFiles(request)) {
            withParts(limit, request, response, chain);
        } else {
            withBytes(limit, request, response, chain);
        }
    }

    private void withBytes(BodyLimit limit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        byte[] bytes;
        try {
            bytes = read(request, limit, MeasuredBody::readAllBytes);
        } catch (BodyRefused refused) {
            refuse(refused.refusal(), request, response);
            return;
        }
        chain.doFilter(ReadBody.ofBytes(request, bytes), response);
    }

    /** What a stranger sends is not held in memory; the door of REST then says that a token is missing. */
    private void withoutReading(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            read(request, BodyLimit.ofChunk(), body -> body.transferTo(OutputStream.nullOutputStream()));
        } catch (BodyRefused refused) {
            refuse(refused.refusal(), request, response);
            return;
        }
        chain.doFilter(ReadBody.ofBytes(request, new byte[0]), response);
    }

    private boolean isOfSomebody(HttpServletRequest request) {
        Optional<String> bearer =
                Optional.ofNullable(request.getHeader("Authorization")).flatMap(BearerSecret::in);
        return BodyLimit.isOfPhone(request)
                ? isPhoneOfSomebody(request, bearer)
                : bearer.flatMap(tokens::identityOf).isPresent();
    }

    /** Programs on phones name their secret in one of three ways, see the door they knock at. */
    private boolean isPhoneOfSomebody(HttpServletRequest request, Optional<String> bearer) {
        Optional<String> inAddress =
                FormFields.ofQuery(request.getQueryString()).values().getOrDefault(PhoneProof.QUERY, List.of()).stream()
                        .findFirst();
        return PhoneProof.first(Stream.of(Optional.ofNullable(request.getHeader(PhoneProof.HEADER)), bearer, inAddress))
                .filter(tokens::knows)
                .isPresent();
    }

    private void withParts(BodyLimit limit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ReceivedParts parts;
        try {
            parts = read(request, limit, body -> ReceivedParts.read(request.getContentType(), body, incoming.path()));
        } catch (BodyRefused refused) {
            refuse(refused.refusal(), request, response);
            return;
        }
        try (parts) {
            chain.doFilter(ReadBody.ofParts(request, parts), response);
        }
    }

    /**
     * Over HTTP/2 the server ends the connection when an answer comes before the body does, and the answer is lost: the
     * rest is read and thrown away.
     */
    private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (refusal == Refusal.TOO_LARGE && request.getProtocol().startsWith("HTTP/2")) {
            try {
                read(request, THROWN_AWAY, body -> body.transferTo(OutputStream.nullOutputStream()));
            } catch (BodyRefused enough) {
                // it is refused in any case
            }
        }
        refusal.answer(request, response);
    }

    /** What is made of a body. */
    private interface Reading<T> {
        T of(MeasuredBody body) throws IOException;
    }

    private <T> T read(HttpServletRequest request, BodyLimit limit, Reading<T> reading) throws IOException {
        String sender = addresses.of(request);
        Optional<Refusal> refusal = underway.begin(sender);
        if (refusal.isPresent()) {
            throw new BodyRefused(refusal.get());
        }
        try {
            return reading.of(new MeasuredBody(request.getInputStream(), limit.bytes(), System::nanoTime));
        } finally {
            underway.end(sender);
        }
    }

    private static boolean isFormWithFiles(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data"))
                .isPresent();
    }
}
