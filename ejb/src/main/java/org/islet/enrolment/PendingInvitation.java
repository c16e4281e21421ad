package org.islet.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.islet.account.Role;

/**
 * An invitation nobody has used yet.
 *
 * @param email whom it is for; empty where it was made by an earlier version, which did not keep that
 */
public record PendingInvitation(UUID id, String email, Role role, Instant expires) {}
