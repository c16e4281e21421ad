package org.islet.web.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.islet.platform.TryLater;

/** Every failure leaves through here, as a problem document; the unforeseen ones are logged and named by a number. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refused) {
            return refused(refused);
        }
        if (failure instanceof ProcessingException
                || failure instanceof JsonbException
                || failure instanceof JsonException) {
            return new Problem(
                            400,
                            "bad-request",
                            "The request cannot be understood",
                            "The body is not the JSON this address expects: check its fields and their types")
                    .toResponse();
        }
        return Problems.of(failure).map(problem -> answer(problem, failure)).orElseGet(() -> unforeseen(failure));
    }

    private static Response answer(Problem problem, Throwable failure) {
        Response response = problem.toResponse();
        return failure instanceof TryLater later
                ? Response.fromResponse(response)
                        .header("Retry-After", later.pause().toSeconds())
                        .build()
                : response;
    }

    /** What the framework itself refuses: unknown addresses, methods, media types. */
    private static Response refused(WebApplicationException refused) {
        Response.StatusType status = refused.getResponse().getStatusInfo();
        if (status.getFamily() == Response.Status.Family.REDIRECTION) {
            return refused.getResponse();
        }
        if (status.getStatusCode() == 400 && refused.getCause() != null) {
            return new Problem(
                            400,
                            "bad-request",
                            "The request cannot be understood",
                            "A part of the address or the body does not have the expected form")
                    .toResponse();
        }
        var response = new Problem(
                        status.getStatusCode(),
                        status.getStatusCode() == 404 ? "not-found" : "http-" + status.getStatusCode(),
                        status.getStatusCode() == 404 ? "Not found" : status.getReasonPhrase(),
                        status.getStatusCode() == 404
                                ? "There is nothing at this address"
                                : "This address does not answer such a request")
                .toResponse();
        String allow = refused.getResponse().getHeaderString("Allow");
        return allow == null
                ? response
                : Response.fromResponse(response).header("Allow", allow).build();
    }

    /** The log gets the class and the place, never the message: a message may carry what a person typed. */
    private static Response unforeseen(Throwable failure) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Unforeseen failure " + number + ": " + Trace.of(failure));
        return new Problem(
                        500,
                        "unforeseen",
                        "Something went wrong on our side",
                        "Nothing was changed. Try again; if it stays, tell the operator the number " + number)
                .toResponse();
    }
}
