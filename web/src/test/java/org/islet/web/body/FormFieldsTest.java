package org.islet.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Test
    void fieldsAreReadInUtf8AndInTheirOrder() {
        var fields = of("name=Zo%C3%AB+M&empty=&name=B%26C&bare");

        assertThat(fields.with(FormFields.none()).get("name")).containsExactly("Zoë M", "B&C");
        assertThat(fields.with(FormFields.none()).get("empty")).containsExactly("");
        assertThat(fields.with(FormFields.none()).get("bare")).containsExactly("");
    }

    @Test
    void whatIsNotEncodedAsItShouldBeIsTakenAsItStands() {
        assertThat(of("a=100%").with(FormFields.none()).get("a")).containsExactly("100%");
    }

    @Test
    void theAddressComesBeforeTheForm() {
        assertThat(FormFields.ofQuery("a=1&b=2").with(of("a=3")).get("a")).containsExactly("1", "3");
    }

    @Test
    void aBodyOfAnotherTypeHasNoFields() {
        assertThat(FormFields.of("application/json", "a=1".getBytes(StandardCharsets.UTF_8))
                        .values())
                .isEmpty();
        assertThat(FormFields.of(null, "a=1".getBytes(StandardCharsets.UTF_8)).values())
                .isEmpty();
    }

    private static FormFields of(String body) {
        return FormFields.of(FORM, body.getBytes(StandardCharsets.UTF_8));
    }
}
