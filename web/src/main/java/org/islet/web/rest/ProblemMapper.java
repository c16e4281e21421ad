package org.islet.web.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;
import org.islet.platform.TryLater;
import org.islet.web.language.Languages;
import org.islet.web.language.Messages;

/** Every failure leaves through here, as a problem document; the unforeseen ones are logged and named by a number. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    private HttpServletRequest asked;

    @Override
    public Response toResponse(Throwable failure) {
        Locale language = Languages.askedBy(asked);
        if (failure instanceof WebApplicationException refused) {
            return refused(refused, language);
        }
        if (failure instanceof ProcessingException
                || failure instanceof JsonbException
                || failure instanceof JsonException) {
            return badRequest(language, "badRequest.body");
        }
        return Problems.of(failure, language)
                .map(problem -> answer(problem, failure))
                .orElseGet(() -> unforeseen(failure, language));
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
    private static Response refused(WebApplicationException refused, Locale language) {
        Response.StatusType status = refused.getResponse().getStatusInfo();
        if (status.getFamily() == Response.Status.Family.REDIRECTION) {
            return refused.getResponse();
        }
        if (status.getStatusCode() == 400 && refused.getCause() != null) {
            return badRequest(language, "badRequest.part");
        }
        var response = (status.getStatusCode() == 404
                        ? Problem.in(language, 404, "not-found", Messages.in(language, "problem.not-found.detail"))
                        : new Problem(
                                status.getStatusCode(),
                                "http-" + status.getStatusCode(),
                                status.getReasonPhrase(),
                                Messages.in(language, "problem.http.detail")))
                .toResponse();
        String allow = refused.getResponse().getHeaderString("Allow");
        return allow == null
                ? response
                : Response.fromResponse(response).header("Allow", allow).build();
    }

    private static Response badRequest(Locale language, String detail) {
        return Problem.in(language, 400, "bad-request", Messages.in(language, detail))
                .toResponse();
    }

    /** The log gets the class and the place, never the message: a message may carry what a person typed. */
    private static Response unforeseen(Throwable failure, Locale language) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Unforeseen failure " + number + ": " + Trace.of(failure));
        return Problem.in(language, 500, "unforeseen", Messages.in(language, "problem.unforeseen.detail", number))
                .toResponse();
    }
}
