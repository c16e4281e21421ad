package org.islet.it.people;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the interface answered, with as little reading of JSON as the tests need. */
record Answer(int status, Map<String, List<String>> headers, String body) {

    static Answer of(HttpResponse<String> response) {
        var headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return new Answer(response.statusCode(), headers, response.body());
    }

    /** The value of the first field of this name, wherever it stands. */
    String text(String field) {
        return texts(field).get(0);
    }

    List<String> texts(String field) {
        Matcher found = Pattern.compile("\"" + field + "\":\"([^\"]*)\"").matcher(body);
        return found.results().map(result -> result.group(1)).collect(Collectors.toList());
    }
}
