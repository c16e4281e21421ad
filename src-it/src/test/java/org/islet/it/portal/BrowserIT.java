package org.islet.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BrowserIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void homePageShutsNobodyOutAndTheBrowserHasNoComplaint() {
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("/");

            assertThat(Accessibility.violations(page)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
