package org.islet.it.people;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/**
 * A Nightscout site of our own making, as the public descriptions of its first and third interface say, with the faults
 * that sites have.
 */
final class FakeSite implements AutoCloseable {

    enum Fault {
        NONE,
        REDIRECT,
        PAGE,
        RUBBISH,
        ENDLESS,
        BOMB,
        SLOW,
        SAME_PAGE
    }

    static final String BEARER = "aaa.bbb.ccc";

    /** By what the site orders it, and what it says. */
    private record Kept(String place, String json) {}

    private final HttpServer server;
    private final Map<String, List<Kept>> collections = new TreeMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch closing = new CountDownLatch(1);
    private final String proof;
    private final boolean hasThird;

    volatile Fault fault = Fault.NONE;
    volatile int status = 200;

    /** @param proof what a request of the first interface shows in its header or address; empty where everybody may read */
    FakeSite(String proof, boolean hasThird) throws IOException {
        this.proof = proof;
        this.hasThird = hasThird;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "a site");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/of/ada";
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    void entry(Instant at, int mgPerDl) {
        var place = Long.toString(at.toEpochMilli());
        keep(
                "entries",
                place,
                "{'_id':'e" + place + "','type':'sgv','date':" + place + ",'dateString':'" + at + "','sgv':" + mgPerDl
                        + ",'direction':'Flat','device':'a sensor'}");
    }

    void carbs(String createdAt, int grams) {
        keep(
                "treatments",
                createdAt,
                "{'_id':'t" + createdAt + "','eventType':'Carb Correction','created_at':'" + createdAt + "','carbs':"
                        + grams + "}");
    }

    void battery(Instant at, int percent) {
        keep(
                "devicestatus",
                at.toString(),
                "{'_id':'s" + at.toEpochMilli() + "','device':'a phone','created_at':'" + at
                        + "','uploader':{'battery':" + percent + "}}");
    }

    void profile() {
        keep(
                "profile",
                "",
                "{'_id':'p1','defaultProfile':'Day','startDate':'2026-01-01T00:00:00.000Z',"
                        + "'store':{'Day':{'dia':5,'timezone':'UTC','units':'mg/dl',"
                        + "'basal':[{'time':'00:00','value':0.8}]}}}");
    }

    private synchronized void keep(String collection, String place, String json) {
        collections
                .computeIfAbsent(collection, none -> new ArrayList<>())
                .add(new Kept(place, json.replace('\'', '"')));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        var query = exchange.getRequestURI().getRawQuery();
        asked.add(path + (query == null ? "" : "?" + URLDecoder.decode(query, StandardCharsets.UTF_8)));
        try (exchange) {
            if (status != 200) {
                exchange.getResponseHeaders().set("Retry-After", "7200");
                exchange.sendResponseHeaders(status, -1);
            } else if (fault == Fault.NONE || fault == Fault.SAME_PAGE) {
                answer(exchange, path, query == null ? "" : query);
            } else {
                fail(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(HttpExchange exchange) throws IOException, InterruptedException {
        switch (fault) {
            case REDIRECT -> {
                exchange.getResponseHeaders().set("Location", address() + "/elsewhere");
                exchange.sendResponseHeaders(302, -1);
            }
            case PAGE -> send(exchange, 200, "<!DOCTYPE html><title>A site</title>");
            case RUBBISH -> send(exchange, 200, "[{\"sgv\":1},{");
            case ENDLESS -> {
                exchange.sendResponseHeaders(200, 0);
                pour(exchange.getResponseBody(), Long.MAX_VALUE);
            }
            case BOMB -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.sendResponseHeaders(200, 0);
                try (var packing = new GZIPOutputStream(exchange.getResponseBody())) {
                    pour(packing, 256L << 20);
                }
            }
            default -> closing.await(60, TimeUnit.SECONDS);
        }
    }

    private static void pour(OutputStream into, long bytes) throws IOException {
        var spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        for (long poured = 0; poured < bytes; poured += spaces.length) {
            into.write(spaces);
        }
    }

    private void answer(HttpExchange exchange, String path, String query) throws IOException {
        var home = "/of/ada/api/";
        if (path.startsWith(home + "v2/authorization/request/") && hasThird) {
            send(exchange, path.endsWith("/" + proof) ? 200 : 401, "{\"token\":\"" + BEARER + "\"}");
        } else if (path.startsWith(home + "v3/") && hasThird) {
            if (("Bearer " + BEARER).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                var records = page(path.substring((home + "v3/").length()), query, "limit");
                send(exchange, 200, "{\"status\":200,\"result\":" + records + "}");
            } else {
                send(exchange, 401, "{\"status\":401}");
            }
        } else if (path.startsWith(home + "v1/") && path.endsWith(".json")) {
            var shown = exchange.getRequestHeaders().getFirst("api-secret");
            var isLetIn = proof.isEmpty() || proof.equals(shown) || query.endsWith("&token=" + proof);
            var collection = path.substring((home + "v1/").length(), path.length() - ".json".length());
            send(exchange, isLetIn ? 200 : 401, isLetIn ? page(collection, query, "count") : "{\"status\":401}");
        } else {
            send(exchange, 404, "Cannot GET it");
        }
    }

    /** The newest first, as many as were asked for. */
    private synchronized String page(String collection, String query, String size) {
        var isNumber = collection.equals("entries");
        Comparator<String> order = isNumber ? Comparator.comparingLong(Long::parseLong) : Comparator.naturalOrder();
        var asks = new TreeMap<String, String>();
        for (var part : query.split("&")) {
            var pair = part.split("=", 2);
            asks.put(
                    URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        var found = collections.getOrDefault(collection, List.of()).stream()
                .filter(kept -> fault == Fault.SAME_PAGE
                        || asks.entrySet().stream().allMatch(ask -> fits(kept.place(), ask, order)))
                .sorted(Comparator.comparing(Kept::place, order).reversed())
                .limit(Integer.parseInt(asks.getOrDefault(size, "10")))
                .map(Kept::json)
                .toList();
        return "[" + String.join(",", found) + "]";
    }

    /** {@code find[date][$lte]} of the first, {@code date$lte} of the third. */
    private static boolean fits(String place, Map.Entry<String, String> ask, Comparator<String> order) {
        var verb = ask.getKey().replaceFirst(".*\\$", "").replace("]", "");
        return switch (verb) {
            case "gte" -> order.compare(place, ask.getValue()) >= 0;
            case "lte" -> order.compare(place, ask.getValue()) <= 0;
            case "lt" -> order.compare(place, ask.getValue()) < 0;
            default -> true;
        };
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(status, packed.size());
        exchange.getResponseBody().write(packed.toByteArray());
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
