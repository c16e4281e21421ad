package org.islet.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.islet.web.language.Languages;
import org.islet.web.language.Messages;

/** A body whose fields break their constraints leaves as a problem that names every one of them, and the first in words. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Context
    private HttpServletRequest asked;

    @Override
    public Response toResponse(ConstraintViolationException broken) {
        return problem(broken.getConstraintViolations(), Languages.askedBy(asked))
                .toResponse();
    }

    static Problem problem(Collection<? extends ConstraintViolation<?>> violations, Locale language) {
        List<Problem.FieldError> errors = violations.stream()
                .map(violation -> error(violation, language))
                .distinct()
                .sorted(Comparator.comparing(Problem.FieldError::pointer))
                .toList();
        String first = errors.isEmpty()
                ? Messages.in(language, "badRequest.body")
                : errors.get(0).detail();
        return new Problem(400, "bad-request", Messages.in(language, "problem.bad-request"), first, errors);
    }

    private static Problem.FieldError error(ConstraintViolation<?> violation, Locale language) {
        List<String> path = path(violation);
        String key = path.isEmpty() ? "body" : key(violation.getMessageTemplate());
        String sentence = Messages.in(language, "badRequest." + key, String.join(".", path));
        return new Problem.FieldError(
                path.stream().map(step -> "/" + step).collect(Collectors.joining("", "#", "")), sentence);
    }

    /** A constraint says the key of its sentence; one that says none is that the field must be there. */
    private static String key(String template) {
        return template.startsWith("{") ? "missing" : template;
    }

    /** From the body down to the field: names, and numbers in lists; empty for the body itself. */
    private static List<String> path(ConstraintViolation<?> violation) {
        List<String> path = new ArrayList<>();
        violation.getPropertyPath().forEach(node -> {
            if (node.getIndex() != null) {
                path.add(node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.add(node.getName());
            }
        });
        return path;
    }
}
