package org.islet.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuardedAnswerTest {

    @Test
    void anAddressOfThisPortalStaysAsItIs() {
        assertThat(GuardedAnswer.here("/uploads?id=1")).isEqualTo("/uploads?id=1");
        assertThat(GuardedAnswer.here("uploads")).isEqualTo("uploads");
        assertThat(GuardedAnswer.here("http://portal.example")).isEqualTo("/");
        assertThat(GuardedAnswer.here("https://portal.example/uploads#last")).isEqualTo("/uploads#last");
    }

    @Test
    void whatIsLeftOfAnAddressNamesNoOtherHost() {
        assertThat(GuardedAnswer.here("//stranger.example/a")).isEqualTo("/a");
        assertThat(GuardedAnswer.here("////stranger.example/a")).isEqualTo("/stranger.example/a");
        assertThat(GuardedAnswer.here("http://portal.example//stranger.example/a"))
                .isEqualTo("/stranger.example/a");
        assertThat(GuardedAnswer.here("http://portal.example/\\stranger.example/a"))
                .isEqualTo("/stranger.example/a");
        assertThat(GuardedAnswer.here("/\t/stranger.example/a")).isEqualTo("/stranger.example/a");
    }
}
