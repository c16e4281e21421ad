package org.islet.it.portal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Chromium with one person in front of it; notes what the browser complains about. */
public final class Browser implements AutoCloseable {

    /** For machines that do much else at the same time. */
    private static final double PATIENCE_MILLISECONDS = 90_000;

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private final Playwright playwright;
    private final BrowserContext context;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    private Browser(Playwright playwright, BrowserContext context) {
        this.playwright = playwright;
        this.context = context;
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.location().contains("/favicon.ico")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    /** Skips the test, visibly, on a machine without a browser. */
    public static Browser open(Portal portal) {
        return open(portal, "en-GB");
    }

    /** Of a person who has set it to a language. */
    public static Browser open(Portal portal, String language) {
        var program = Stream.concat(Stream.ofNullable(System.getenv("ISLET_BROWSER")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "no Chromium found: install it, or name it in ISLET_BROWSER");
        var playwright = Playwright.create();
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")));
        var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(portal.url().toString())
                .setLocale(language)
                .setTimezoneId("Europe/London")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return new Browser(playwright, context);
    }

    public Page page() {
        return context.newPage();
    }

    /**
     * What the console said in red: blocked scripts and styles, failed requests, exceptions. A PDF cannot name an icon,
     * so that the browser asks for one by itself: that is no complaint.
     */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
