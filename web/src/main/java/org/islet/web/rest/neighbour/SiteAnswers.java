package org.islet.web.rest.neighbour;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.account.token.PhoneProof;
import org.islet.neighbour.Taken;

/**
 * What a site of this kind answers, in its words: what programs look at before they send, and no record of anybody. From
 * the public description of that interface; no program was tried.
 */
final class SiteAnswers {

    /** Programs ask for a version that knows what they send. */
    private static final String VERSION = "15.0.0";

    private static final String VERSION_3 = "3.0.5";
    private static final String OK = "ok";
    private static final int DAY_SECONDS = 24 * 60 * 60;
    private static final List<String> COLLECTIONS = List.of("entries", "treatments", "devicestatus", "profile");

    private SiteAnswers() {}

    /** Of the first interface. */
    static Map<String, Object> status(Instant now) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", OK);
        answer.put("name", "islet");
        answer.put("version", VERSION);
        answer.put("serverTime", now.toString());
        answer.put("serverTimeEpoch", now.toEpochMilli());
        answer.put("apiEnabled", true);
        answer.put("careportalEnabled", true);
        answer.put("settings", Map.of("units", "mg/dl", "enable", List.of("careportal", "devicestatus")));
        return answer;
    }

    static Map<String, Object> verified() {
        return Map.of(
                "status",
                200,
                "message",
                Map.of("canRead", false, "canWrite", true, "isAdmin", false, "message", "OK"));
    }

    static Map<String, Object> passed() {
        return Map.of("status", OK);
    }

    /** The names under which its records can be changed, in the order they were sent. */
    static List<Map<String, Object>> named(Taken taken) {
        return taken.names().stream()
                .map(name -> Map.<String, Object>of("_id", name))
                .toList();
    }

    /** The bearer of the third interface is the proof itself: withdrawn with the secret, and no second one to be kept. */
    static Map<String, Object> authorized(PhoneProof proof, Instant now) {
        return Map.of(
                "token", proof.sha1(),
                "sub", "islet",
                "permissionGroups", List.of(List.of("api:*:create,update,delete")),
                "iat", now.getEpochSecond(),
                "exp", now.getEpochSecond() + DAY_SECONDS);
    }

    static Map<String, Object> version(Instant now) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", VERSION);
        answer.put("apiVersion", VERSION_3);
        answer.put("srvDate", now.toEpochMilli());
        return result(answer);
    }

    static Map<String, Object> status3(Instant now) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", VERSION);
        answer.put("apiVersion", VERSION_3);
        answer.put("srvDate", now.toEpochMilli());
        Map<String, Object> rights = new LinkedHashMap<>();
        COLLECTIONS.forEach(collection -> rights.put(collection, "crud"));
        answer.put("apiPermissions", rights);
        return result(answer);
    }

    static Map<String, Object> lastModified(Instant now) {
        return result(Map.of("srvDate", now.toEpochMilli(), "collections", Map.of()));
    }

    static Map<String, Object> nothing() {
        return result(List.of());
    }

    private static Map<String, Object> result(Object value) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", 200);
        answer.put("result", value);
        return answer;
    }

    /** Of the third interface, where each request is about one record. */
    static Response made(Taken taken) {
        int status = taken.isRepeat() ? 200 : 201;
        Map<String, Object> answer = changed(status, taken);
        if (taken.isRepeat()) {
            answer.put("isDeduplication", true);
        }
        return Response.status(status).entity(answer).build();
    }

    static Map<String, Object> changed(Taken taken) {
        return changed(200, taken);
    }

    private static Map<String, Object> changed(int status, Taken taken) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", status);
        taken.names().stream().findFirst().ifPresent(name -> answer.put("identifier", name));
        answer.put("lastModified", taken.at().toEpochMilli());
        return answer;
    }
}
