package org.islet.it.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.islet.it.person.People;

/** What a reader of German may expect of every page: German words, and that it fits a phone. */
final class GermanPages {

    /** Small words no German sentence has. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(the|your?|with|from|this|that|and|not|are|it|is|of|for|by|on)\\b[^\n]*");

    private GermanPages() {}

    static void signIn(Page page, String email) {
        page.navigate("sign-in");
        page.locator("#email").fill(email);
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#go").click();
        page.waitForURL(url -> !url.endsWith("/sign-in"));
    }

    static void look(Page page, String address) {
        page.navigate(address);
        lookAtThis(page);
    }

    /** On a desk and on a phone. */
    static void lookAtThis(Page page) {
        assertGerman(page);
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 844);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(page.url())
                    .isEqualTo(width);
        }
    }

    /** What is told of devices is English, and says so. */
    static void assertGerman(Page page) {
        assertThat(page.locator("html").getAttribute("lang")).as(page.url()).isEqualTo("de");
        String words = (String) page.evaluate("() => {"
                + " const copy = document.body.cloneNode(true);"
                + " copy.querySelectorAll('[lang=en], select, script, pre').forEach(each => each.remove());"
                + " const labels = [...copy.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap("
                + "each => ['aria-label', 'title', 'placeholder'].map(name => each.getAttribute(name) || ''));"
                + " return copy.innerText + '\\n' + labels.join('\\n'); }");
        assertThat(ENGLISH.matcher(words).results().map(found -> found.group()))
                .as(page.url())
                .isEmpty();
        assertThat(words).as(page.url()).doesNotContain("???");
    }
}
