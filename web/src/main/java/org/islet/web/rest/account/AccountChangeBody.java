package org.islet.web.rest.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody changes about their account; what is left out stays. */
@Schema(name = "AccountChange")
public record AccountChangeBody(ProfileBody profile, PreferencesBody preferences) {}
