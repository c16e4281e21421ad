package org.islet.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.web.language.Languages;
import org.islet.web.language.Messages;

/** An answer that is only a sentence. */
@Schema(name = "Words")
public record Words(String message) {

    /** In the language of who asked. */
    public static Words of(HttpServletRequest asked, String key) {
        return new Words(Messages.in(Languages.askedBy(asked), key));
    }
}
