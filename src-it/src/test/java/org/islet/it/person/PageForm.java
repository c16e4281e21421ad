package org.islet.it.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Visitor;

/** Fills in the forms of pages as a browser does, without one. */
public final class PageForm {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private PageForm() {}

    /** Somebody who has signed in on the page. */
    public static Visitor signedIn(Portal portal, String email, String password) {
        var visitor = portal.visitor();
        var answer =
                submit(visitor, "/sign-in", "sign-in", Map.of("email", email, "password", password, "go", "Sign in"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return visitor;
    }

    /** Opens the page and sends its form with what was typed. */
    public static HttpResponse<String> submit(Visitor visitor, String path, String form, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put(form, form);
        fields.put("jakarta.faces.ViewState", stateOf(visitor, path));
        return visitor.submit(path, fields);
    }

    public static String stateOf(Visitor visitor, String path) {
        var state = STATE.matcher(visitor.get(path).body());
        assertThat(state.find()).as("a form on " + path).isTrue();
        return state.group(1);
    }
}
