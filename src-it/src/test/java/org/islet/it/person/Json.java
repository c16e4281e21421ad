package org.islet.it.person;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.Map;

/** JSON as tests need it: written from maps, read into trees. */
public final class Json {

    private static final Gson GSON = new Gson();

    private Json() {}

    public static String of(Map<String, ?> fields) {
        return GSON.toJson(fields);
    }

    public static JsonElement read(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body());
    }

    public static JsonObject object(HttpResponse<String> answer) {
        return read(answer).getAsJsonObject();
    }
}
