package org.islet.it.portal;

import com.microsoft.playwright.Page;

/** The sign-in as a person fills it in. */
public final class SignInForm {

    private SignInForm() {}

    /** On a page that shows it; comes back where it led to. */
    public static void send(Page page, String email, String password) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("#go").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
