package org.islet.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** That nothing sticks out of a page and nobody is shut out of it, on a desk and on a phone. */
public final class Fits {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;

    private Fits() {}

    /** The page is left as on a phone. */
    public static void onDeskAndPhone(Page page) {
        on(page, DESK);
        on(page, PHONE);
    }

    /** The page is left as on a desk. */
    public static void onPhoneAndDesk(Page page) {
        on(page, PHONE);
        on(page, DESK);
    }

    private static void on(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isEqualTo(width);
        assertThat(Accessibility.violations(page)).isEmpty();
    }
}
