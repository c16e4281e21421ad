package org.islet.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {

    @Test
    void aReportOfDaysAndOfAPatientIsKeptWhole() {
        var address = "/reports?report=daily-summary&from=2026-03-02&to=2026-03-15&patient=7";

        assertThat(Goal.parse(address)).hasValue(new Goal(address));
        assertThat(Goal.parse("/report.pdf?report=glucose-profile")).isPresent();
        assertThat(new Goal("/reports?from=2026-03-02").signIn())
                .isEqualTo("/sign-in?goal=%2Freports%3Ffrom%3D2026-03-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reports",
                "//evil.example/reports",
                "https://evil.example/",
                "/\\evil.example",
                "/reports?x=\r\nSet-Cookie:a",
                "/reports#there",
                "/no-such-page",
                "/api/v1/tokens",
                "/report/reports.xhtml"
            })
    void whatIsNoPageOfOursIsNoGoal(String text) {
        assertThat(Goal.parse(text)).isEmpty();
    }
}
