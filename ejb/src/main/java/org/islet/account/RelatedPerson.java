package org.islet.account;

import java.util.Optional;
import org.islet.patient.PersonName;

/**
 * Somebody who stands, or stood, in a relation to a patient.
 *
 * @param name of whoever has a record of their own here
 */
public record RelatedPerson(Relation relation, Optional<PersonName> name) {}
