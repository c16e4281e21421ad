package org.islet.web.site;

import java.util.Arrays;
import java.util.Optional;

/** The list of pages: the address a person sees, and the view that answers there. */
public enum PageAddress {
    HOME("/home", "/home/home.xhtml"),
    HELP("/help", "/help/help.xhtml"),
    DEVICES("/devices", "/device/devices.xhtml"),
    NOT_FOUND("/not-found", "/error/not-found.xhtml"),
    PAGE_EXPIRED("/page-expired", "/error/page-expired.xhtml"),
    WENT_WRONG("/went-wrong", "/error/went-wrong.xhtml");

    private final String path;
    private final String view;

    PageAddress(String path, String view) {
        this.path = path;
        this.view = view;
    }

    /** What the server maps; the home page is also the welcome page, so links to it say {@code /}. */
    public String path() {
        return path;
    }

    public String link() {
        return this == HOME ? "/" : path;
    }

    public String view() {
        return view;
    }

    public static Optional<PageAddress> ofPath(String path) {
        return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
    }

    public static Optional<PageAddress> ofView(String view) {
        return Arrays.stream(values()).filter(page -> page.view.equals(view)).findFirst();
    }
}
