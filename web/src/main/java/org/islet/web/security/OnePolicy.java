package org.islet.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Lets a page's own policy replace ours: a browser given two obeys both, and nothing would work. */
final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (SecurityHeaders.POLICY.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
