package org.islet.uploader.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An Islet server's upload door in memory, faithful to docs/contract.md, with the faults a test asks for. */
public final class PretendServer implements AutoCloseable {

    public static final String TOKEN = "right-token";

    /** A token of somebody else with an account there. */
    public static final String OTHER_TOKEN = "token-of-another";

    public static final UUID PATIENT = UUID.fromString("0190d0c8-0000-4000-8000-00000000000a");
    private static final UUID OTHER_PATIENT = UUID.fromString("0190d0c8-0000-4000-8000-00000000000b");

    /** One upload as the server knows it. */
    private static final class Upload {
        String announced = "";
        final Map<Integer, byte[]> chunks = new TreeMap<>();
        boolean isComplete;
    }

    private final HttpServer http;
    private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
    private final List<String> requests = new ArrayList<>();
    private int busyAnswers;
    private int goodAnswers;
    private int busyStatus;
    private String busyBody = "";
    private int receivedAnswers;
    private Deque<String> ownersAnswers = new ArrayDeque<>();
    private boolean forgetsBytes;
    private boolean isSomethingElse;
    private boolean losesOutcomes;
    private String outcomeOnceTold = "";
    private String cursor = "";
    private String outcome =
            "\"state\":\"DECODED\",\"newEvents\":120,\"alreadyThere\":3,\"replaced\":0,\"problems\":[],\"allProblems\":0";

    public PretendServer() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/api/v1/uploads", this::answer);
        http.createContext("/api/v1/tokens/current", this::answer);
        http.createContext("/api/v1/oauth", this::authorize);
        http.start();
    }

    public String address() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    public SignIn signIn() throws NotAServerAddress {
        return new SignIn(ServerAddress.parse(address()), TOKEN);
    }

    /** The next answers are 503. */
    public PretendServer busyFor(int answers) {
        return refusingFor(answers, 503, "<html>busy</html>");
    }

    /** One answer is as it should be, and the next are 503. */
    public PretendServer busyAfterTheFirst(int answers) {
        busyFor(answers);
        goodAnswers = 1;
        return this;
    }

    /** The next answers are this one. */
    public PretendServer refusingFor(int answers, int status, String body) {
        busyAnswers = answers;
        busyStatus = status;
        busyBody = body;
        return this;
    }

    /** Who asks to be let in hears these errors first, and then gets the token. */
    public PretendServer answeringLater(String... errors) {
        ownersAnswers = new ArrayDeque<>(List.of(errors));
        return this;
    }

    /** What became of every upload, as the fields of its JSON. */
    public PretendServer answering(String fields) {
        outcome = fields;
        return this;
    }

    /** Nothing can be read until somebody says how dates are written. */
    public PretendServer askingForDateOrder() {
        outcomeOnceTold = outcome;
        outcome = "\"state\":\"UNREADABLE\",\"problems\":[{\"message\":\"Say which order the dates have\"}]";
        return this;
    }

    /** Nothing is added until somebody says that the device is theirs. */
    public PretendServer askingWhoseDevice() {
        outcomeOnceTold = outcome;
        outcome = "\"state\":\"UNREADABLE\",\"deviceQuestion\":true,"
                + "\"problems\":[{\"message\":\"Last read for somebody else\"}]";
        return this;
    }

    /** The first questions find the upload received and not yet read. */
    public PretendServer readingSlowly(int questions) {
        receivedAnswers = questions;
        return this;
    }

    /** It has what is sent, and cannot say what became of it. */
    public PretendServer losingOutcomes(boolean loses) {
        losesOutcomes = loses;
        return this;
    }

    /** Not an Islet at all: a page for everything. */
    public PretendServer beingSomethingElse() {
        isSomethingElse = true;
        return this;
    }

    /** Every device was read as far as this. */
    public PretendServer havingRead(String soFar) {
        cursor = soFar;
        return this;
    }

    /** The receipt is for other bytes. */
    public PretendServer mixingUpReceipts() {
        forgetsBytes = true;
        return this;
    }

    /** The requests so far, as method and path below the uploads. */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** The announcements of every upload, as they were sent. */
    public synchronized List<String> announcements() {
        return uploads.values().stream().map(upload -> upload.announced).toList();
    }

    /** The bytes of every complete upload. */
    public synchronized List<byte[]> received() {
        return uploads.values().stream()
                .filter(upload -> upload.isComplete)
                .map(PretendServer::whole)
                .toList();
    }

    /** As if an earlier try had come this far. */
    public synchronized void hasChunk(String id, int number, byte[] bytes) {
        uploads.computeIfAbsent(id, any -> new Upload()).chunks.put(number, bytes);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath().replaceFirst("/api/v1/uploads/?", "");
            requests.add((exchange.getRequestMethod() + " " + path).strip());
            if (isSomethingElse) {
                respond(exchange, 200, "<html>Welcome</html>");
            } else if (busyAnswers > 0 && goodAnswers-- <= 0) {
                busyAnswers--;
                respond(exchange, busyStatus, busyBody);
            } else if (!isKnown(exchange)) {
                respond(exchange, 401, "{\"title\":\"Sign in first\",\"status\":401}");
            } else if (path.equals("/api/v1/tokens/current")) {
                respond(exchange, 200, holder(exchange));
            } else {
                route(exchange, path, body);
            }
        }
    }

    private synchronized void authorize(HttpExchange exchange) throws IOException {
        try (exchange) {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestURI().getPath().replaceFirst(".*/", "") + " " + form);
            if (exchange.getRequestURI().getPath().endsWith("/device-authorization")) {
                respond(exchange, 200, "{\"device_code\":\"secret\",\"user_code\":\"WDJB-MJHT\",\"interval\":5}");
            } else if (ownersAnswers.isEmpty()) {
                respond(exchange, 200, "{\"access_token\":\"" + TOKEN + "\"}");
            } else {
                respond(
                        exchange,
                        400,
                        "{\"error\":\"" + ownersAnswers.remove() + "\",\"error_description\":\"The owner said no\"}");
            }
        }
    }

    private static boolean isKnown(HttpExchange exchange) {
        return List.of("Bearer " + TOKEN, "Bearer " + OTHER_TOKEN).contains(token(exchange));
    }

    private static String token(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static String holder(HttpExchange exchange) {
        boolean isOther = token(exchange).endsWith(OTHER_TOKEN);
        return "{\"patient\":\"" + (isOther ? OTHER_PATIENT : PATIENT) + "\",\"givenName\":\""
                + (isOther ? "Bert" : "Ada") + "\",\"familyName\":\"Example\"}";
    }

    private void route(HttpExchange exchange, String path, byte[] body) throws IOException {
        String[] steps = path.split("/");
        if (path.isEmpty()) {
            announceOrList(exchange, body);
        } else if (path.equals("earlier-reading")) {
            respond(exchange, 200, "{\"cursor\":\"" + cursor + "\"}");
        } else if (steps.length == 3) {
            chunk(exchange, steps[0], Integer.parseInt(steps[2]), body);
        } else if (steps.length == 2 && (steps[1].equals("date-order") || steps[1].equals("device"))) {
            outcome = outcomeOnceTold;
            respond(exchange, 200, "{" + outcome + "}");
        } else if (steps.length == 2) {
            complete(exchange, uploads.get(steps[0]), steps[0]);
        } else if (losesOutcomes) {
            respond(exchange, 503, "<html>busy</html>");
        } else if (receivedAnswers-- > 0) {
            respond(exchange, 200, "{\"state\":\"RECEIVED\"}");
        } else {
            respond(exchange, 200, "{" + outcome + "}");
        }
    }

    private void announceOrList(HttpExchange exchange, byte[] body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            respond(exchange, 200, "{\"uploads\":[]}");
            return;
        }
        String manifest = new String(body, StandardCharsets.UTF_8);
        String id = JsonResponse.parse(manifest).text("id").orElseThrow();
        Upload upload = uploads.computeIfAbsent(id, any -> new Upload());
        upload.announced = manifest;
        String state = upload.isComplete ? "RECEIVED" : "STARTED";
        respond(exchange, 201, "{\"state\":\"" + state + "\",\"chunks\":" + upload.chunks.keySet() + "}");
    }

    private void chunk(HttpExchange exchange, String id, int number, byte[] body) throws IOException {
        String digest = exchange.getRequestHeaders().getFirst("Content-Digest");
        if (!new Chunk(number, body).digest().equals(digest)) {
            respond(exchange, 400, "{\"detail\":\"The digest does not fit\"}");
            return;
        }
        uploads.get(id).chunks.put(number, body);
        respond(exchange, 200, "{}");
    }

    private void complete(HttpExchange exchange, Upload upload, String id) throws IOException {
        byte[] whole = whole(upload);
        String sha256 = HexFormat.of().formatHex(Sha256.of(forgetsBytes ? new byte[0] : whole));
        boolean isWhole = upload.announced.contains(sha256);
        if (!isWhole && !forgetsBytes) {
            respond(exchange, 409, "{\"detail\":\"Bytes are missing\"}");
            return;
        }
        upload.isComplete = true;
        respond(
                exchange,
                200,
                "{\"id\":\"" + id + "\",\"sha256\":\"" + sha256 + "\",\"size\":" + whole.length
                        + ",\"receivedAt\":\"2026-03-29T12:05:00Z\"}");
    }

    private static byte[] whole(Upload upload) {
        var bytes = new ByteArrayOutputStream();
        upload.chunks.values().forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean isJson = body.startsWith("{");
        exchange.getResponseHeaders().set("Content-Type", isJson ? "application/json" : "text/html");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
