package org.islet.web.site;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageFailures} before what the pages' framework does with failures. */
public class PageFailuresFactory extends ExceptionHandlerFactory {

    public PageFailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageFailures(getWrapped().getExceptionHandler());
    }
}
