package org.islet.it.operation;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.islet.it.portal.Visitor;

/** Forms of pages, filled in without a browser. */
record PageVisit(Visitor visitor) {

    private static final Pattern HIDDEN = Pattern.compile(
            "<input type=\"hidden\" name=\"((?:jakarta\\.faces|primefaces|islet\\.form)[^\"]*)\"[^>]* value=\"([^\"]*)\"");

    /** What every form of a page sends along unseen, and these fields; the name of the form is one of them. */
    HttpResponse<String> submit(String path, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(visitor.get(path).body());
        while (hidden.find()) {
            form.put(hidden.group(1), hidden.group(2));
        }
        form.putAll(typed);
        return visitor.submit(path, form);
    }

    HttpResponse<String> signIn(String email, String password) {
        return submit("/sign-in", Map.of("sign-in", "sign-in", "email", email, "password", password, "go", "Sign in"));
    }
}
