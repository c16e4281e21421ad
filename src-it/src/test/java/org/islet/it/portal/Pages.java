package org.islet.it.portal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Pages as a signed-in person gets them, without a browser. */
public record Pages(Visitor visitor) {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    public static Pages signedIn(Portal portal, String email, String password) {
        var visitor = portal.visitor();
        var form = hidden(visitor.get("/sign-in").body());
        form.putAll(Map.of("email", email, "password", password, "go", "Sign in"));
        var answer = visitor.submit("/sign-in", form);
        if (answer.statusCode() != 302) {
            throw new AssertionError("not signed in: " + answer.statusCode());
        }
        return new Pages(visitor);
    }

    public String get(String path) {
        var answer = visitor.get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Presses a button of a form, with what the form sends along unseen. */
    public String press(String path, Map<String, String> fields) {
        return press(path, get(path), fields);
    }

    /** The same on a page as it was answered before. */
    public String press(String path, String page, Map<String, String> fields) {
        var form = hidden(page);
        fields.keySet().stream()
                .filter(name -> name.contains(":"))
                .findFirst()
                .map(name -> name.substring(0, name.indexOf(':')))
                .ifPresent(sent -> form.entrySet().removeIf(field -> isOtherForm(field, sent)));
        form.putAll(fields);
        return visitor.submit(path, form).body();
    }

    /** Of several forms of a page one is sent: it says so by its own name as a value. */
    private static boolean isOtherForm(Map.Entry<String, String> field, String sent) {
        return field.getKey().equals(field.getValue()) && !field.getKey().equals(sent);
    }

    /** What a form sends along unseen. */
    private static Map<String, String> hidden(String page) {
        var fields = new HashMap<String, String>();
        HIDDEN.matcher(page).results().forEach(input -> {
            var name = NAME.matcher(input.group());
            var value = VALUE.matcher(input.group());
            if (name.find() && value.find()) {
                fields.put(name.group(1), value.group(1));
            }
        });
        return fields;
    }
}
