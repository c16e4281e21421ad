package org.islet.web.rest.relation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.islet.account.Preferences;
import org.islet.account.relation.KnownDependant;
import org.islet.account.relation.NewDependant;
import org.islet.web.rest.BadRequest;
import org.islet.web.rest.account.PreferencesBody;
import org.islet.web.rest.account.ProfileBody;

/** Somebody without an account, a child say. */
@Schema(name = "Dependant")
public record DependantBody(
        @NotNull @Valid ProfileBody profile,

        @NotNull
        @Valid
        @Schema(
                description =
                        "Of which unit, targets, zone and country are theirs; what is left out is the caller's own")
        PreferencesBody preferences,

        @Schema(
                format = "date",
                description = "Last day of deciding for somebody of age; a child is decided for until they are")
        String lastDay,

        @Schema(description = "That one has parental responsibility or legal authority; true, or nothing is added")
        Boolean hasAuthority) {

    NewDependant asNew(Preferences own) {
        var lastDayOfIt = RelationWords.day(lastDay);
        return BadRequest.unless(() -> new NewDependant(
                profile.asNew(), preferences.changing(own), lastDayOfIt, Boolean.TRUE.equals(hasAuthority)));
    }

    KnownDependant changed(Preferences before) {
        return BadRequest.unless(() -> new KnownDependant(profile.asNew(), preferences.changing(before)));
    }
}
