package org.islet.platform;

import org.islet.devices.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** A failure with a name; its message is English, its phrase is in no language yet. */
public abstract class NamedFailure extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    protected NamedFailure(Phrase phrase) {
        this(phrase, null);
    }

    protected NamedFailure(Phrase phrase, @Nullable Throwable cause) {
        super(ServerPhrases.inEnglish(phrase), cause);
        this.phrase = phrase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
