package org.islet.web.site;

import jakarta.faces.FacesException;
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
import org.islet.capture.NoSuchCapture;
import org.islet.consent.NoSuchConsent;
import org.islet.patient.NoSuchPatient;
import org.islet.record.NoSuchRedecoding;
import org.islet.upload.NoSuchUpload;

/** What an address or a form names and nobody has is a page that is not there, whichever page asked for it. */
public class PageFailures extends ExceptionHandlerWrapper {

    private static final Set<Class<?>> NOT_THERE = Set.of(
            NoSuchUpload.class, NoSuchCapture.class, NoSuchPatient.class, NoSuchConsent.class, NoSuchRedecoding.class);

    PageFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            if (isNotThere(queued.next().getContext().getException())) {
                queued.remove();
                sayNotThere();
            }
        }
        super.handle();
    }

    private static boolean isNotThere(Throwable failure) {
        return Stream.iterate(Optional.ofNullable(failure), Optional::isPresent, one -> one.map(Throwable::getCause))
                .anyMatch(one -> NOT_THERE.contains(one.get().getClass()));
    }

    private static void sayNotThere() {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext outside = context.getExternalContext();
        if (!outside.isResponseCommitted()) {
            try {
                outside.responseReset();
                outside.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            } catch (IOException gone) {
                throw new FacesException(gone);
            }
        }
        context.responseComplete();
    }
}
