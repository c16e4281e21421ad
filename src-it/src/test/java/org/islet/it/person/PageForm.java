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

    private static final Pattern TOKEN = Pattern.compile("name=\"islet.form\" value=\"([^\"]+)\"");

    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\"[^>]* value=\"([^\"]*)\"");

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
        var page = visitor.get(path).body();
        fields.put("jakarta.faces.ViewState", found(STATE, page));
        var token = TOKEN.matcher(page);
        if (token.find()) {
            fields.put("islet.form", token.group(1));
        }
        var nonce = NONCE.matcher(page);
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        return visitor.submit(path, fields);
    }

    public static String stateOf(Visitor visitor, String path) {
        return found(STATE, visitor.get(path).body());
    }

    public static String tokenOf(Visitor visitor, String path) {
        return found(TOKEN, visitor.get(path).body());
    }

    private static String found(Pattern field, String page) {
        var match = field.matcher(page);
        assertThat(match.find()).as("a form").isTrue();
        return match.group(1);
    }
}
