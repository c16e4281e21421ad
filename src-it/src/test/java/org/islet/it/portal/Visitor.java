package org.islet.it.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A client without a browser: keeps its cookies and follows no redirect by itself. */
public final class Visitor {

    private final Portal portal;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;

    Visitor(Portal portal) {
        this.portal = portal;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public HttpResponse<String> get(String path) {
        return send(path, HttpRequest.Builder::GET);
    }

    public HttpResponse<byte[]> download(String path) {
        return send(path, HttpRequest.Builder::GET, BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> submit(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(path, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Any request at all: {@code send("/api/v1/…", r -> r.header("Authorization", …).PUT(…))}. */
    public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> request) {
        return send(path, request, BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(String path, UnaryOperator<HttpRequest.Builder> request, BodyHandler<T> body) {
        var built = request.apply(HttpRequest.newBuilder(portal.at(path)).timeout(Duration.ofSeconds(120)))
                .build();
        try {
            return client.send(built, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a browser that is sent to another portal. */
    public void takeCookiesOf(Visitor other) {
        other.cookies().forEach(cookie -> cookies.getCookieStore().add(portal.url(), cookie));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
