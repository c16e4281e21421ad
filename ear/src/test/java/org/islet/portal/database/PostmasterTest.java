package org.islet.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostmasterTest {

    /** As PostgreSQL 18 said it of a portal that was killed with its database on a machine with much else to do. */
    @Test
    void memoryOfTheDeadIsWaitedForAndNothingElseIs() {
        assertThat(Postmaster.isOfTheDead("pre-existing shared memory block (key 1454, ID 786454) is still in use"))
                .isTrue();
        assertThat(Postmaster.isOfTheDead("could not write lock file \"postmaster.pid\": No space left on device"))
                .isFalse();
        assertThat(Postmaster.isOfTheDead("it gave no reason")).isFalse();
    }
}
