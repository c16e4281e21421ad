package org.islet.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.time.Duration;
import org.islet.web.language.Sentences;
import org.jspecify.annotations.Nullable;

/** What a page tells its reader after an action; it survives the redirect that follows. */
@ApplicationScoped
public class Notices {

    private static final int TOO_MANY_REQUESTS = 429;

    /** It was done. */
    public void say(String key, Object... values) {
        add(null, FacesMessage.SEVERITY_INFO, PageSentences.of(key, values));
    }

    /** It was not done; the sentence says what to do. */
    public void trouble(String sentence) {
        add(null, FacesMessage.SEVERITY_ERROR, sentence);
    }

    /** It was not done; the failure says what to do. */
    public void trouble(Throwable failure) {
        trouble(Sentences.of(failure, PageSentences.language()));
    }

    /** It was not done because there was too much of it; programs that send forms are told as programs. */
    public void tryLater(RuntimeException refusal, Duration pause) {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.setResponseStatus(TOO_MANY_REQUESTS);
        outside.setResponseHeader("Retry-After", Long.toString(pause.toSeconds()));
        trouble(refusal);
    }

    /** It was not done because of one field of the form. */
    public void troubleAt(String field, Throwable failure) {
        add(field, FacesMessage.SEVERITY_ERROR, Sentences.of(failure, PageSentences.language()));
    }

    /** The same in words of the page. */
    public void troubleAt(String field, String sentence) {
        add(field, FacesMessage.SEVERITY_ERROR, sentence);
    }

    /** What was said on the way here is said on the page that follows. */
    public void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void add(@Nullable String field, Severity severity, String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(field, new FacesMessage(severity, sentence, sentence));
    }
}
