package org.islet.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.web.language.Languages;
import org.islet.web.language.Messages;

/** An answer that is only a sentence. */
@Schema(name = "Message")
public record MessageBody(String message) {

    /** In the language of who asked. */
    public static MessageBody of(HttpServletRequest asked, String key) {
        return new MessageBody(Messages.in(Languages.askedBy(asked), key));
    }
}
