package org.islet.platform.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** One round is to its beans what a request is: what lives as long as a request lives as long as the round. */
@ApplicationScoped
class RoundInContext {

    @ActivateRequestContext
    RepeatedWork.After round(RepeatedWork work) throws Exception {
        return work.round();
    }
}
