package org.islet.web.site;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.islet.account.relation.NoSuchRelation;
import org.islet.capture.NoSuchCapture;
import org.islet.consent.NoSuchConsent;
import org.islet.consent.asking.NoSuchConsentRequest;
import org.islet.patient.NoSuchPatient;
import org.islet.record.redecoding.NoSuchRedecoding;
import org.islet.upload.NoSuchUpload;

/**
 * What an address or a form names and nobody has is a page that is not there, whichever page asked for it; a form whose
 * page nobody remembers has expired. Neither is a fault of the portal's.
 */
public class PageFailures extends ExceptionHandlerWrapper {

    private static final Set<Class<?>> NOT_THERE = Set.of(
            NoSuchUpload.class,
            NoSuchCapture.class,
            NoSuchPatient.class,
            NoSuchRelation.class,
            NoSuchConsent.class,
            NoSuchConsentRequest.class,
            NoSuchRedecoding.class);

    private static final Set<Class<?>> EXPIRED = Set.of(ViewExpiredException.class);

    PageFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable failure = queued.next().getContext().getException();
            if (isOf(NOT_THERE, failure)) {
                queued.remove();
                say(HttpServletResponse.SC_NOT_FOUND);
            } else if (isOf(EXPIRED, failure)) {
                queued.remove();
                say(HttpServletResponse.SC_CONFLICT);
            }
        }
        super.handle();
    }

    private static boolean isOf(Set<Class<?>> kinds, Throwable failure) {
        return Stream.iterate(Optional.ofNullable(failure), Optional::isPresent, one -> one.map(Throwable::getCause))
                .anyMatch(one -> kinds.contains(one.get().getClass()));
    }

    private static void say(int status) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext outside = context.getExternalContext();
        if (!outside.isResponseCommitted()) {
            try {
                outside.responseReset();
                outside.responseSendError(status, "");
            } catch (IOException gone) {
                throw new FacesException(gone);
            }
        }
        context.responseComplete();
    }
}
